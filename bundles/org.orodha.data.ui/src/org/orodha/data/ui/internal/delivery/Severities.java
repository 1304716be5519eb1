// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.delivery;

import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.orodha.data.check.CheckReport.Verdict;
import org.orodha.model.Severity;

/** How severities and verdicts are shown: always by a word, and an icon beside it. */
final class Severities {

	private Severities() {
	}

	static Image image(Severity severity) {
		return shared(switch (severity) {
		case ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
		case WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
		case INFORMATION -> ISharedImages.IMG_OBJS_INFO_TSK;
		});
	}

	static String text(Severity severity) {
		return DeliveryText.text("severity." + severity.getLiteral());
	}

	static Image image(Verdict verdict) {
		return switch (verdict) {
		case FAULTY -> image(Severity.ERROR);
		case INCOMPLETE, ACCEPTABLE -> image(Severity.WARNING);
		case CLEAN -> image(Severity.INFORMATION);
		};
	}

	static String text(Verdict verdict) {
		return DeliveryText.text("verdict." + verdict);
	}

	private static Image shared(String name) {
		return PlatformUI.getWorkbench().getSharedImages().getImage(name);
	}
}
