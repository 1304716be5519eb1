// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.ui.internal.work;

import java.time.LocalDate;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Control;
import org.orodha.ui.internal.preferences.Myself;

/** Whose work a person looks after on this machine, and whether what is late is shown at start. */
public final class WorkPreferences {

	private static final String WHOSE = "whose";
	private static final String REMIND = "remind";
	private static final String REMINDED = "reminded";

	private final IEclipsePreferences node = InstanceScope.INSTANCE.getNode("org.orodha.sop.ui");

	/** The identifier of the agency, role or person, at first of whoever works here; empty for everybody. */
	public String whose() {
		return node.get(WHOSE, new Myself().setting());
	}

	/** @param id the identifier of an agency, role or person; empty for everybody */
	public void whose(String id) {
		node.put(WHOSE, id);
	}

	/** Whether what is late is shown at start. */
	public boolean reminds() {
		return node.getBoolean(REMIND, true);
	}

	/** Whether what is late is shown at start, once a day. */
	public void remind(boolean wanted) {
		node.putBoolean(REMIND, wanted);
	}

	/** Whether it is to be shown on a day on which it was not yet; it counts as shown then. */
	boolean isToRemind(LocalDate day) {
		if (whose().isEmpty() || !reminds() || node.get(REMINDED, "").equals(day.toString()))
			return false;
		node.put(REMINDED, day.toString());
		return true;
	}

	/** Tells of another choice of whose work it is, as long as there is a control, in its thread. */
	void onWhose(Control control, Runnable listener) {
		IEclipsePreferences.IPreferenceChangeListener changes = event -> {
			if (event.getKey().equals(WHOSE))
				control.getDisplay().asyncExec(() -> {
					if (!control.isDisposed())
						listener.run();
				});
		};
		node.addPreferenceChangeListener(changes);
		control.addDisposeListener(event -> node.removePreferenceChangeListener(changes));
	}
}
