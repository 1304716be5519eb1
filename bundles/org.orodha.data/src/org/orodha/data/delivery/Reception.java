// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.delivery;

import java.io.Closeable;
import java.io.IOException;
import java.time.Clock;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.catalogue.Actor;
import org.orodha.core.catalogue.Attachments;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.catalogue.Ids;
import org.orodha.core.text.Messages;
import org.orodha.data.check.CheckReport;
import org.orodha.model.Delivery;

/**
 * Receives files as deliveries and has them checked, in the same way whatever front asks for it: what was received stays,
 * unless its files are no tables.
 */
public final class Reception {

	private static final Messages MESSAGES = Messages.of(Reception.class);
	private static final int WORK = 100;

	/** What became of a check. */
	public sealed interface Outcome {

		/** The files were checked, and the report is recorded. */
		record Checked(CheckReport report) implements Outcome {
		}

		/** The delivery stays as it was and can be checked later. */
		record Unchecked(DeliveryException why) implements Outcome {
		}

		/** The files are no tables: they are not received any more, and what was kept of them is removed. */
		record Withdrawn(DeliveryException why) implements Outcome {
		}
	}

	/** What a front does in its own way. */
	public interface Front {

		/** The catalogue as the calling thread may read it, with all that is not saved yet. */
		Catalogue reading(IProgressMonitor monitor) throws CatalogueException;

		/** What checks deliveries of a catalogue that is read. */
		DeliveryChecker checker(Catalogue reading);

		/** Keeps what was changed, unless that is left to the user. */
		void changed(IProgressMonitor monitor) throws CatalogueException;

		/** A front in which one thread does all, and saves at once. */
		static Front saving(Catalogue catalogue, Function<Catalogue, DeliveryChecker> checkers) {
			return new Front() {
				@Override
				public Catalogue reading(IProgressMonitor monitor) {
					return catalogue;
				}

				@Override
				public DeliveryChecker checker(Catalogue reading) {
					return checkers.apply(reading);
				}

				@Override
				public void changed(IProgressMonitor monitor) throws CatalogueException {
					catalogue.save(monitor);
				}
			};
		}
	}

	private final Catalogue catalogue;
	private final Clock clock;
	private final Deliveries deliveries;
	private final Actor actor;
	private final Front front;

	/**
	 * @param catalogue where what comes is entered
	 * @param clock     tells when things happen
	 * @param actor     who receives and has checked
	 */
	public Reception(Catalogue catalogue, Clock clock, Actor actor, Front front) {
		this.catalogue = catalogue;
		this.clock = clock;
		this.deliveries = new Deliveries(catalogue, clock);
		this.actor = actor;
		this.front = front;
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

	/**
	 * Receives files; nothing is left behind where that fails.
	 *
	 * @throws OperationCanceledException where the user gave up; nothing is left behind
	 */
	public Delivery receive(Receipt receipt, IProgressMonitor monitor) throws DeliveryException, CatalogueException {
		SubMonitor progress = SubMonitor.convert(monitor, WORK);
		Delivery delivery = deliveries.receive(receipt, actor, progress.split(WORK - 1));
		try {
			front.changed(progress.split(1));
			return delivery;
		} catch (CatalogueException | OperationCanceledException failure) {
			withdraw(delivery);
			throw failure;
		}
	}

	/**
	 * Checks a delivery that was received just now, and withdraws it where its files are no tables.
	 *
	 * @throws OperationCanceledException where the user gave up, or took the receipt back; what was received stays
	 */
	public Outcome checkReceived(Delivery delivery, IProgressMonitor monitor) throws DeliveryException, CatalogueException {
		Outcome outcome = check(delivery, monitor);
		if (!(outcome instanceof Outcome.Unchecked unchecked) || !unchecked.why().isOfTheFiles())
			return outcome;
		catalogue.execute(Commands.delete(catalogue, delivery));
		front.changed(null);
		deliveries.discard(delivery);
		return new Outcome.Withdrawn(unchecked.why());
	}

	/**
	 * Checks a delivery, whose files stay whatever is found.
	 *
	 * @throws OperationCanceledException where the user gave up, or removed the delivery meanwhile
	 */
	public Outcome check(Delivery delivery, IProgressMonitor monitor) throws CatalogueException {
		SubMonitor progress = SubMonitor.convert(monitor, WORK);
		try {
			Catalogue reading = front.reading(progress.split(5));
			Delivery read = reading.find(Delivery.class, delivery.getId()).orElseThrow(OperationCanceledException::new);
			CheckReport report = new Deliveries(reading, clock).examine(read, front.checker(reading), progress.split(94));
			if (!catalogue.contains(delivery.getId()))
				throw new OperationCanceledException();
			deliveries.record(delivery, report, actor);
			front.changed(progress.split(1));
			return new Outcome.Checked(report);
		} catch (DeliveryException failure) {
			return new Outcome.Unchecked(failure);
		}
	}

	private void withdraw(Delivery delivery) throws DeliveryException {
		catalogue.execute(Commands.delete(catalogue, delivery));
		deliveries.discard(delivery);
	}
}
