// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csvw.tabular;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Templates of addresses (RFC 6570, all operators and modifiers over texts and lists). */
final class UriTemplate {

	private static final Pattern EXPRESSION = Pattern.compile("[{]([^{}]*)[}]");
	private static final String UNRESERVED = "-._~";
	private static final String RESERVED = UNRESERVED + ":/?#[]@!$&'()*+,;=";

	private UriTemplate() {
	}

	/** How an operator writes its variables. */
	private record Operator(String first, String separator, boolean named, String ifEmpty, boolean reserved) {

		static Operator of(char sign) {
			return switch (sign) {
			case '+' -> new Operator("", ",", false, "", true);
			case '#' -> new Operator("#", ",", false, "", true);
			case '.' -> new Operator(".", ".", false, "", false);
			case '/' -> new Operator("/", "/", false, "", false);
			case ';' -> new Operator(";", ";", true, "", false);
			case '?' -> new Operator("?", "&", true, "=", false);
			case '&' -> new Operator("&", "&", true, "=", false);
			default -> new Operator("", ",", false, "", false);
			};
		}
	}

	/** @param values gives the values of a variable: none, one, or those of a list */
	static String expand(String template, Function<String, List<String>> values) {
		StringBuilder result = new StringBuilder();
		Matcher expressions = EXPRESSION.matcher(template);
		int end = 0;
		while (expressions.find()) {
			result.append(encoded(template.substring(end, expressions.start()), true));
			result.append(expression(expressions.group(1), values));
			end = expressions.end();
		}
		return result.append(encoded(template.substring(end), true)).toString();
	}

	private static String expression(String expression, Function<String, List<String>> values) {
		if (expression.isEmpty())
			return "";
		Operator operator = Operator.of(expression.charAt(0));
		String names = "+#./;?&".indexOf(expression.charAt(0)) >= 0 ? expression.substring(1) : expression;
		List<String> parts = new ArrayList<>();
		for (String name : names.split(","))
			variable(name, operator, values, parts);
		return parts.isEmpty() ? "" : operator.first() + String.join(operator.separator(), parts);
	}

	private static void variable(String written, Operator operator, Function<String, List<String>> values, List<String> parts) {
		boolean explode = written.endsWith("*");
		int colon = written.indexOf(':');
		String name = explode ? written.substring(0, written.length() - 1) : colon > 0 ? written.substring(0, colon) : written;
		String prefix = colon > 0 ? written.substring(colon + 1) : "";
		int longest = prefix.matches("[0-9]{1,4}") ? Integer.parseInt(prefix) : Integer.MAX_VALUE;
		List<String> found = values.apply(name).stream().map(value -> value.substring(0, Math.min(value.length(), longest)))
				.map(value -> encoded(value, operator.reserved())).toList();
		if (found.isEmpty())
			return;
		if (explode)
			found.forEach(value -> parts.add(named(name, value, operator)));
		else
			parts.add(named(name, String.join(",", found), operator));
	}

	private static String named(String name, String value, Operator operator) {
		return operator.named() ? name + (value.isEmpty() ? operator.ifEmpty() : "=" + value) : value;
	}

	private static boolean isHex(String text, int position) {
		return position < text.length() && text.charAt(position) < 128 && Character.digit(text.charAt(position), 16) >= 0;
	}

	private static String encoded(String text, boolean reserved) {
		StringBuilder result = new StringBuilder();
		for (int position = 0; position < text.length();) {
			int c = text.codePointAt(position);
			boolean triplet = reserved && c == '%' && isHex(text, position + 1) && isHex(text, position + 2);
			if (triplet || c < 128 && (Character.isLetterOrDigit(c) || (reserved ? RESERVED : UNRESERVED).indexOf(c) >= 0))
				result.appendCodePoint(c);
			else
				for (byte octet : Character.toString(c).getBytes(StandardCharsets.UTF_8))
					result.append(String.format(Locale.ROOT, "%%%02X", octet & 0xFF));
			position += Character.charCount(c);
		}
		return result.toString();
	}
}
