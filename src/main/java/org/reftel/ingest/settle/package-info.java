/** Which telegram a reference without a year means, anew whenever what is held changes. */
@NullMarked
package org.reftel.ingest.settle;

import org.jspecify.annotations.NullMarked;
