// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.documents.model;

/**
 * A text that is not there in the document's language as it should be.
 *
 * @param element  the identifier of the element
 * @param feature  what the text is: its name in the document's language
 * @param language the BCP 47 tag of the language that it is shown in
 * @param mark     what is wrong
 * @since 1.0
 */
public record Gap(String element, String feature, String language, Phrase.Mark mark) {
}
