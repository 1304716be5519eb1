// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.engine;

import java.io.IOException;

/** The engine cannot do what it was asked for: a full disk, too little memory, a broken file, or a statement it does not know. */
public final class EngineException extends IOException {

	private static final long serialVersionUID = 1L;

	/** Why the engine gave up. */
	public enum Cause {
		/** The statement does not fit the data or the engine: a fault of the program or of a rule. */
		STATEMENT,
		/** The memory allowed does not suffice. */
		MEMORY,
		/** The temporary files have no more room. */
		DISK,
		/** The file is not as it was described, or changed while it was read. */
		FILE,
		/** Somebody asked to stop. */
		CANCELLED
	}

	private final Cause reason;

	public EngineException(Cause reason, String message, Throwable cause) {
		super(message, cause);
		this.reason = reason;
	}

	/** Why the engine gave up. */
	public Cause reason() {
		return reason;
	}
}
