/** Reads the transmission lines. Sources: ACP 127 (tape relay format), ACP 126 (teletypewriter format, without VZCZ line). */
@NullMarked
package org.reftel.telegram.header;

import org.jspecify.annotations.NullMarked;
