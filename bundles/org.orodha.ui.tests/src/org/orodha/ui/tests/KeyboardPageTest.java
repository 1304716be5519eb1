// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.formatting.KeyFormatterFactory;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The keys on the help's page about the keyboard are those that are bound. */
class KeyboardPageTest {

	private static final Pattern ROW = Pattern.compile("<tr><td>([^<]*)</td>");
	/** What the window system, or a field that refers to an element, understands by itself. */
	private static final Set<String> UNBOUND = Set.of("F10+SHIFT", "F3");

	@RegisterExtension
	final Bench bench = new Bench();

	@ParameterizedTest
	@ValueSource(strings = { "en", "fr" })
	void thePageHasAllKeysOfOrodhaAndNoneThatDoesNothing(String language) throws IOException {
		Set<String> told = told(language);

		assertThat(told).containsAll(bound("org.orodha."));
		told.removeAll(bound(""));
		told.removeAll(UNBOUND);
		assertThat(told).isEmpty();
	}

	/** The keys of the first table. */
	private static Set<String> told(String language) throws IOException {
		String folder = language.equals("en") ? "" : "nl/" + language + "/";
		try (InputStream content = Platform.getBundle("org.orodha.help").getEntry(folder + "html/keyboard.html").openStream()) {
			String page = new String(content.readAllBytes(), StandardCharsets.UTF_8);
			return ROW.matcher(page.substring(0, page.indexOf("</table>"))).results().skip(1)
					.flatMap(row -> Arrays.stream(row.group(1).split(", ")))
					.filter(key -> key.matches("(?:(?:Ctrl|Shift|Maj|Alt)\\+)*(?:F?\\d+|[A-Z]|Delete|Suppr|[.,])"))
					.map(key -> normal(key.replace("Maj", "Shift").replace("Suppr", "Delete")))
					.collect(Collectors.toCollection(TreeSet::new));
		}
	}

	private static Set<String> bound(String commands) {
		IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
		Set<String> keys = new TreeSet<>();
		for (Binding binding : bindings.getBindings())
			if (binding.getParameterizedCommand() != null && binding.getParameterizedCommand().getId().startsWith(commands)
					&& binding.getSchemeId().equals("org.eclipse.ui.defaultAcceleratorConfiguration")
					&& (binding.getPlatform() == null || binding.getPlatform().equals("gtk")))
				keys.add(normal(KeyFormatterFactory.getFormalKeyFormatter().format((KeySequence) binding.getTriggerSequence())));
		return keys;
	}

	/** The same whatever the order of Ctrl and Shift. */
	private static String normal(String key) {
		return Arrays.stream(key.toUpperCase(Locale.ROOT).replaceFirst("DEL$", "DELETE").split("\\+")).sorted().collect(Collectors.joining("+"));
	}
}
