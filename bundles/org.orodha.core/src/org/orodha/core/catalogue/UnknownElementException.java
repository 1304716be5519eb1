package org.orodha.core.catalogue;

import org.orodha.core.text.Messages;

/** An element was asked for that the catalogue does not have. */
public final class UnknownElementException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/** @param type the wanted type, @param id the wanted identifier */
	public UnknownElementException(Class<?> type, String id) {
		super(Messages.of(UnknownElementException.class).text("element.unknown", type.getSimpleName(), id));
	}
}
