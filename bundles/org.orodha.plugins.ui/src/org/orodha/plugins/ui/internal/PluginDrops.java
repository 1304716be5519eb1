// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.ui.internal;

import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Control;
import org.orodha.ui.internal.form.FileDrops;

/** Takes files of plug-ins that are dropped. */
final class PluginDrops {

	private PluginDrops() {
	}

	/** Takes them where they are dropped on a control that takes nothing else. */
	static void on(Control control, Consumer<String> dropped) {
		FileDrops.on(control, files -> files.stream().map(Path::toString).filter(file -> file.matches("(?i).*\\.(jar|zip)")).findFirst().ifPresent(dropped));
	}
}
