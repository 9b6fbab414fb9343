package org.reftel.archive.backup;

import java.util.List;

/**
 * What is in a backup.
 *
 * @param documents how many documents as received
 * @param bytes how many bytes these are
 * @param size the file's, in bytes
 * @param damaged the recorded hashes of documents whose bytes have another one; they are kept as they are
 */
public record BackupReport(long cables, long documents, long bytes, long size, List<String> damaged) {
    static BackupReport of(Manifest manifest, long size) {
        return new BackupReport(manifest.rows("cable"), manifest.documents().count(), manifest.documents().bytes(),
                size, manifest.documents().damaged().stream().map(Manifest.Damaged::recorded).toList());
    }
}
