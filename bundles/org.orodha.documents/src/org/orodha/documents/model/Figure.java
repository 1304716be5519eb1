// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.documents.model;

/**
 * A drawing.
 *
 * @param svg         an SVG element without anything from elsewhere, with its width and height
 * @param width       its width in pixels
 * @param height      its height in pixels
 * @param alternative what it shows, for those who do not see it
 * @param caption     what stands below it
 * @since 1.0
 */
public record Figure(String svg, int width, int height, Text alternative, Text caption) implements Block {
}
