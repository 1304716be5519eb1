// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.delivery;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.orodha.core.catalogue.Attachments;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.Ids;
import org.orodha.core.text.Messages;
import org.orodha.model.Delivery;

/** Receives files as deliveries, saves them and has them checked; what was received stays, unless its files are no tables. */
public final class Reception {

	private static final Messages MESSAGES = Messages.of(Reception.class);

	private final Catalogue catalogue;
	private final Deliveries deliveries;
	private final Actor actor;

	/** @param actor who receives and has checked */
	public Reception(Catalogue catalogue, Deliveries deliveries, Actor actor) {
		this.catalogue = catalogue;
		this.deliveries = deliveries;
		this.actor = actor;
	}

	/**
	 * Waits until nobody else receives data of a dataset. Who opens the catalogue after that sees all that came before.
	 *
	 * @param attachments those of the catalogue
	 * @param dataset     the identifier of the dataset
	 * @return lets the next one in when it is closed
	 */
	public static Closeable turn(Attachments attachments, String dataset, IProgressMonitor monitor) throws DeliveryException {
		try {
			return attachments.lock(Ids.slug(dataset), monitor);
		} catch (IOException failure) {
			throw DeliveryException.of(dataset, MESSAGES.text("receive.failed", failure), failure);
		}
	}

	/** Receives files and saves the catalogue; nothing is left behind where either fails. */
	public Delivery receive(Receipt receipt, IProgressMonitor monitor) throws DeliveryException, CatalogueException {
		Delivery delivery = deliveries.receive(receipt, actor, monitor);
		try {
			catalogue.save(monitor);
			return delivery;
		} catch (CatalogueException failure) {
			catalogue.undo();
			deliveries.discard(delivery);
			throw failure;
		}
	}

	/**
	 * Checks what was just received and saves the report. Where that fails the delivery stays received, and can be checked later.
	 *
	 * @return why it could not be checked; empty where it was
	 * @throws DeliveryException where its files are no tables: it is not received any more, and its files are removed
	 */
	public Optional<DeliveryException> check(Delivery delivery, DeliveryChecker checker, IProgressMonitor monitor)
			throws DeliveryException, CatalogueException {
		try {
			deliveries.check(delivery, checker, actor, monitor);
			catalogue.save(monitor);
			return Optional.empty();
		} catch (DeliveryException failure) {
			if (!failure.isOfTheFiles())
				return Optional.of(failure);
			catalogue.undo();
			catalogue.save(monitor);
			deliveries.discard(delivery);
			throw failure;
		}
	}
}
