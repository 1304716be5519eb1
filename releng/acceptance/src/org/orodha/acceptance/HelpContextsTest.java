// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;

/** Whatever opens by itself, views, editors, wizards, dialogs and pages of the preferences, says what F1 tells of it. */
class HelpContextsTest {

	private static final String CONTEXT = "org.orodha.ui.internal.text.HelpContext";
	private static final Pattern OPENS = Pattern
			.compile("org\\.eclipse\\..*\\.(\\w*Dialog|Wizard|ViewPart|CommonNavigator|EditorPart|FormPage|FormEditor|PreferencePage)");
	/** The welcome is above the layer that the contexts are in and names its own; the page that waits for an element has nothing to tell. */
	private static final Set<String> OTHERWISE = Set.of("org.orodha.app.internal.welcome.WelcomeEditor", "org.orodha.ui.internal.editor.WaitingPage");

	@Test
	void everyOneHasItsHelp() throws IOException {
		Set<String> without = new TreeSet<>();
		Set<String> looked = new TreeSet<>();
		for (JavaClass each : OrodhaBundle.classes(OrodhaBundle.all()))
			if (opens(each) && !each.getModifiers().contains(JavaModifier.ABSTRACT)) {
				looked.add(each.getSimpleName());
				if (!hasHelp(each) && !OTHERWISE.contains(each.getName()))
					without.add(each.getName());
			}

		assertThat(looked).contains("ExplorerView", "ElementEditor", "ImportWizard", "StatusDialog", "MergeDialog", "LanguagePage", "CoverageView");
		assertThat(without).isEmpty();
	}

	private static boolean opens(JavaClass type) {
		return type.getAllRawSuperclasses().stream().anyMatch(parent -> OPENS.matcher(parent.getName()).matches());
	}

	/** Whether it, or what it extends, uses a context. */
	private static boolean hasHelp(JavaClass type) {
		return uses(type) || type.getAllRawSuperclasses().stream().filter(parent -> parent.getName().startsWith("org.orodha.")).anyMatch(HelpContextsTest::uses);
	}

	private static boolean uses(JavaClass type) {
		return type.getDirectDependenciesFromSelf().stream().anyMatch(use -> use.getTargetClass().getName().equals(CONTEXT));
	}
}
