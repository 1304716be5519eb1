// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.ui.internal.frame;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.orodha.core.exchange.Audience;

/** For whom a view is shown, exported and printed; it is remembered. */
final class ReadersChoice {

	private static final String SETTING = "audience";

	private final IDialogSettings settings;
	private final Runnable changed;
	private Audience chosen;

	ReadersChoice(IDialogSettings settings, Runnable changed) {
		this.settings = settings;
		this.changed = changed;
		chosen = Arrays.stream(Audience.values()).filter(each -> each.name().equals(settings.get(SETTING))).findFirst().orElse(Audience.OWN_AGENCY);
	}

	Audience chosen() {
		return chosen;
	}

	/** One of which is checked. */
	List<IAction> actions() {
		return Arrays.stream(Audience.values()).map(this::action).toList();
	}

	private IAction action(Audience audience) {
		Action action = new Action(FrameText.text("audience." + audience), IAction.AS_RADIO_BUTTON) {
			@Override
			public void run() {
				if (isChecked() && chosen != audience)
					choose(audience);
			}
		};
		action.setChecked(audience == chosen);
		return action;
	}

	void choose(Audience audience) {
		chosen = audience;
		settings.put(SETTING, audience.name());
		changed.run();
	}
}
