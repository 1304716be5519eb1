// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.ui.internal;

import org.orodha.plugins.Plugins;

/** What the pages of the manager share. */
interface Manager {

	/** Does what is asked for. */
	Work work();

	/** Tells what came of it. */
	Notice notice();

	/** What there is. */
	Snapshot snapshot();

	/** Reads anew what there is, and shows it. */
	void reload();

	/** Says that it takes another start before all of what was changed holds. */
	void wantRestart();

	/** Tells what was done, and shows what there is now. */
	default void done(String told) {
		notice().tell(Notice.Weight.INFORMATION, told);
		reload();
	}

	/** Tells what was done that takes another start to hold, and shows what there is now. */
	default void changed(String told) {
		wantRestart();
		done(told);
	}

	/** Leads to where plug-ins are had from a source, and looks there. */
	void lookAt(String source);

	/** The user's plug-ins. */
	default Plugins plugins() {
		return Plugins.ofUser();
	}
}
