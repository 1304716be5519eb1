// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.handouts;

import java.util.Locale;

import org.orodha.core.text.EnumKeys;
import org.orodha.workshop.internal.handouts.Paper;

/**
 * A kind of hand-out.
 *
 * @since 1.0
 */
public enum HandOut {
	/** The days by the half hour. */
	AGENDA(Holder.PARTICIPANTS),
	/** What is to be done in each exercise, with room for notes. */
	EXERCISES(Holder.PARTICIPANTS),
	/** The test before the course. */
	PRE_TEST(Holder.PARTICIPANTS),
	/** The test after the course. */
	POST_TEST(Holder.PARTICIPANTS),
	/** What participants say of the course. */
	FEEDBACK(Holder.PARTICIPANTS),
	/** Notes, hints, checks and solutions of each exercise. */
	NOTES(Holder.TRAINER),
	/** The answers of the tests and what they are worth. */
	MARKING(Holder.TRAINER),
	/** What instructor, helpers and host have to think of. */
	CHECK_LISTS(Holder.TRAINER),
	/** What to do where an exercise cannot be done as it should. */
	PLAN_B(Holder.TRAINER),
	/** What participants take home. */
	CERTIFICATE(Holder.TRAINER);

	/**
	 * Who holds it.
	 *
	 * @since 1.0
	 */
	public enum Holder {
		/** Those who learn; no answers are in it. */
		PARTICIPANTS,
		/** Those who teach. */
		TRAINER;

		/** The name of the folder for it. */
		public String folder() {
			return EnumKeys.of(this);
		}
	}

	private final Holder holder;

	HandOut(Holder holder) {
		this.holder = holder;
	}

	/** Who holds it. */
	public Holder holder() {
		return holder;
	}

	/** What it is called in a language. */
	public String label(Locale language) {
		return Paper.label(this, language);
	}

	/** The name of its files, without their ending. */
	public String file() {
		return EnumKeys.of(this);
	}
}
