package org.reftel.cli;

import java.util.function.Function;

import org.reftel.ingest.source.ReceivedDocument;

/** Many documents in a certain order, worked on by several threads. */
interface Documents {
    /**
     * Works on each document, and hands the results on in the documents' order, in the caller's thread.
     *
     * @param work may be called by several threads at once, and must not throw
     */
    <T> void each(Function<ReceivedDocument, T> work, Results<T> results) throws InterruptedException;

    /** Takes what the work gives. */
    interface Results<T> {
        /**
         * The next one.
         *
         * @param bytes how many have been read up to this document, about
         */
        void take(T result, long bytes);

        /** Whether no more are wanted. */
        default boolean areEnough() {
            return false;
        }
    }
}
