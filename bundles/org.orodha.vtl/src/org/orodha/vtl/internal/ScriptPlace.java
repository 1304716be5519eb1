// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.vtl.internal;

/**
 * What a place of a script is inside of. The script need not be sound.
 *
 * @param kind  what it is
 * @param start where that starts; the place itself where it is neither text, name nor comment
 */
public record ScriptPlace(Kind kind, int start) {

	/** What a place can be inside of. */
	public enum Kind {
		/** Neither of the others. */
		CODE,
		/** A text in double quotes. */
		TEXT,
		/** A name in single quotes; one that is not closed ends with its line. */
		NAME,
		/** A comment up to the end of its line. */
		LINE,
		/** A comment between signs. */
		BLOCK
	}

	/** @param offset the place, from 0 to the length of the script */
	public static ScriptPlace at(String script, int offset) {
		int from = 0;
		while (from < offset) {
			Kind kind = kind(script, from);
			if (kind == Kind.CODE) {
				from++;
				continue;
			}
			int end = end(script, from, kind);
			if (offset < end || end < 0)
				return new ScriptPlace(kind, from);
			from = end;
		}
		return new ScriptPlace(Kind.CODE, offset);
	}

	private static Kind kind(String script, int at) {
		return switch (script.charAt(at)) {
		case '"' -> Kind.TEXT;
		case '\'' -> Kind.NAME;
		case '/' -> script.startsWith("//", at) ? Kind.LINE : script.startsWith("/*", at) ? Kind.BLOCK : Kind.CODE;
		default -> Kind.CODE;
		};
	}

	/** Where the script goes on as usual; -1 where it does not. */
	private static int end(String script, int start, Kind kind) {
		int line = script.indexOf('\n', start);
		return switch (kind) {
		case TEXT -> after(script.indexOf('"', start + 1), 1);
		case NAME -> {
			int quote = script.indexOf('\'', start + 1);
			yield quote >= 0 && (line < 0 || quote < line) ? quote + 1 : after(line, 1);
		}
		case LINE -> after(line, 1);
		default -> after(script.indexOf("*/", start + 2), 2);
		};
	}

	private static int after(int found, int length) {
		return found < 0 ? -1 : found + length;
	}
}
