// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.xliff;

import org.orodha.core.findings.Place;

/**
 * What a translator's file says of one text.
 *
 * @param place    where in the file
 * @param id       which text
 * @param source   the text that was translated
 * @param target   the translation; blank where there is none
 * @param finished whether the translator says that it is translated
 * @param confirms whether an outdated translation that stands there unchanged is told to be right
 */
record TranslatedText(Place place, TextId id, String source, String target, boolean finished, boolean confirms) {
}
