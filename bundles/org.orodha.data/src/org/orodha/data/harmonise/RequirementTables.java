package org.orodha.data.harmonise;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.findings.Finding;
import org.orodha.core.findings.Severity;
import org.orodha.core.text.Messages;
import org.orodha.data.engine.Cancelling;
import org.orodha.data.engine.Engine;
import org.orodha.data.engine.EngineException;
import org.orodha.data.engine.EngineLimits;
import org.orodha.data.engine.Engines;
import org.orodha.data.harmonise.HarmoniseOrder.GivenFile;
import org.orodha.data.load.LoadException;
import org.orodha.model.Dataset;
import org.orodha.model.Delivery;
import org.orodha.model.Requirement;

/** Makes the tables that requirements of a catalogue ask for. */
public final class RequirementTables {

	private static final Messages MESSAGES = Messages.of(RequirementTables.class);
	private static final int OPENING = 40;
	private static final int WHOLE = 100;

	private final Catalogue catalogue;
	private final EngineLimits limits;

	/** @param limits what the engine may use */
	public RequirementTables(Catalogue catalogue, EngineLimits limits) {
		this.catalogue = catalogue;
		this.limits = limits;
	}

	/**
	 * Makes a table.
	 *
	 * @param findings told what is wrong with the files and did not keep them from being read
	 * @throws HarmoniseException where the deliveries and files cannot fill the requirement, or cannot be read
	 * @throws org.eclipse.core.runtime.OperationCanceledException where the user gave up
	 */
	public HarmonisedTable make(HarmoniseOrder order, Consumer<Finding> findings, IProgressMonitor monitor)
			throws HarmoniseException {
		SubMonitor progress = SubMonitor.convert(monitor, WHOLE);
		try (HarmoniseFiles opened = new HarmoniseFiles();
				Engine engine = Engines.embedded(limits);
				Cancelling watch = new Cancelling(engine, progress)) {
			List<HarmoniseSource> sources = open(order, opened, progress.split(OPENING));
			engine.confine(sources.stream().map(source -> source.file().path()).toList());
			opened.findings().forEach(findings);
			return new Harmonise(engine).run(new HarmoniseRequest(requirement(order), sources, order.audience(),
					order.threshold(), order.zerosShown(), order.overTime(), catalogue.languages()),
					progress.split(WHOLE - OPENING));
		} catch (LoadException unreadable) {
			throw new HarmoniseException(unreadable.finding());
		} catch (EngineException failure) {
			throw failed(order, Cancelling.told(failure));
		} catch (IOException failure) {
			throw failed(order, failure);
		}
	}

	private static HarmoniseException failed(HarmoniseOrder order, Exception failure) {
		return new HarmoniseException(new Finding(HarmoniseException.RULE, Severity.ERROR, order.requirement(), null, null,
				failure.getMessage(), null));
	}

	private Requirement requirement(HarmoniseOrder order) {
		return catalogue.require(Requirement.class, order.requirement());
	}

	private List<HarmoniseSource> open(HarmoniseOrder order, HarmoniseFiles opened, SubMonitor progress)
			throws IOException, HarmoniseException {
		List<Delivery> deliveries = deliveries(order);
		HarmoniseDeliveries.check(deliveries);
		progress.setWorkRemaining(order.files().size() + deliveries.size());
		List<HarmoniseSource> sources = new ArrayList<>();
		for (GivenFile given : order.files()) {
			progress.subTask(MESSAGES.text("files.reading", given.file().getFileName()));
			sources.add(opened.open(catalogue.require(Dataset.class, given.dataset()), given.file(), progress.split(1)));
		}
		for (Delivery delivery : deliveries) {
			progress.subTask(MESSAGES.text("files.reading", delivery.getId()));
			sources.addAll(opened.open(delivery, catalogue.attachments()::path, progress.split(1)));
		}
		return sources;
	}

	private List<Delivery> deliveries(HarmoniseOrder order) {
		if (order.deliveries().isEmpty() && order.files().isEmpty())
			return HarmoniseDeliveries.of(catalogue, requirement(order));
		return order.deliveries().stream().map(id -> catalogue.require(Delivery.class, id)).toList();
	}
}
