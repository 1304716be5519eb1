// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.ui.internal.raci;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.orodha.model.Responsibility;
import org.orodha.sop.raci.RaciLetters;

/** The keyboard of the matrix: arrows move, a letter sets the part, with Shift it is added or taken away, Delete empties the cell. */
final class RaciKeys {

	private final RaciTable matrix;

	RaciKeys(RaciTable matrix) {
		this.matrix = matrix;
		matrix.control().addListener(SWT.KeyDown, event -> {
			if (event.doit && (event.stateMask & (SWT.MOD1 | SWT.MOD3)) == 0)
				event.doit = !pressed(event);
		});
	}

	private boolean pressed(Event event) {
		RaciCursor at = matrix.cursor();
		switch (event.keyCode) {
		case SWT.ARROW_DOWN -> at.go(at.row() + 1, at.column());
		case SWT.ARROW_UP -> at.go(Math.max(0, at.row() - 1), at.column());
		case SWT.ARROW_RIGHT -> at.go(at.row(), at.column() + 1);
		case SWT.ARROW_LEFT -> at.go(at.row(), Math.max(0, at.column() - 1));
		case SWT.HOME -> at.go(at.row(), 0);
		case SWT.END -> at.go(at.row(), matrix.roleCount() - 1);
		case SWT.DEL, SWT.BS, ' ' -> matrix.clear();
		default -> {
			return write(event);
		}
		}
		return true;
	}

	private boolean write(Event event) {
		Optional<Responsibility> part = RaciLetters.part(event.character);
		part.ifPresent((event.stateMask & SWT.MOD2) == 0 ? matrix::set : matrix::toggle);
		return part.isPresent() || Character.isLetterOrDigit(event.character);
	}
}
