// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueCopy;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.contribution.Contribution;
import org.orodha.core.contribution.Guard;
import org.orodha.core.contribution.Outcome;
import org.orodha.core.findings.Finding;
import org.orodha.core.findings.Fix;
import org.orodha.core.internal.exchange.Differences;
import org.orodha.model.CatalogueElement;

/**
 * Mending what validators found. A validator and its fix see a copy of the catalogue alone; what the fix sets there is set in the
 * catalogue, whatever else they do.
 *
 * @since 1.0
 */
public final class Mending {

	private final Guard guard;

	/** @param guard runs the validators and their fixes */
	public Mending(Guard guard) {
		this.guard = guard;
	}

	/**
	 * The change that mends a finding, as one command on the catalogue, not yet executed. The validators are run once more, so that
	 * it fits what the catalogue holds now.
	 *
	 * @param wanted tells the finding to mend
	 * @return empty where nothing is found any more that can be mended so
	 * @throws org.eclipse.core.runtime.OperationCanceledException where the user gave up
	 */
	public Outcome<Optional<Command>> command(Catalogue catalogue, List<Contribution<Validator>> validators,
			Predicate<Finding> wanted, IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, validators.size());
		for (Contribution<Validator> validator : validators) {
			SubMonitor part = progress.split(1);
			CatalogueCopy copy = catalogue.copy();
			Optional<Fix> fix = new Validation(guard).run(copy.catalogue(), List.of(validator), part).stream().filter(wanted)
					.flatMap(finding -> finding.fix().stream()).findFirst();
			if (fix.isPresent())
				return guard.run(validator, part, (object, inner) -> Optional.of(taken(catalogue, copy, fix.get())));
		}
		return new Outcome.Done<>(Optional.empty());
	}

	private static Command taken(Catalogue catalogue, CatalogueCopy copy, Fix fix) {
		Command command = fix.command(copy.catalogue());
		Touched touched = new Touched();
		ResourceSet files = copy.catalogue().editingDomain().getResourceSet();
		files.eAdapters().add(touched);
		if (command.canExecute())
			command.execute();
		files.eAdapters().remove(touched);
		return touched.command(catalogue, copy);
	}

	/** Notes which features of which objects are changed. */
	private static final class Touched extends EContentAdapter {

		private final Map<EObject, Set<EStructuralFeature>> features = new LinkedHashMap<>();
		private final Set<EObject> added = new LinkedHashSet<>();
		private final Set<EObject> removed = new LinkedHashSet<>();

		@Override
		public void notifyChanged(Notification notification) {
			super.notifyChanged(notification);
			if (notification.getNotifier() instanceof Resource && notification.getFeatureID(Resource.class) == Resource.RESOURCE__CONTENTS) {
				files(notification.getNewValue()).forEach(element -> notePlace(element, removed, added));
				files(notification.getOldValue()).forEach(element -> notePlace(element, added, removed));
			} else if (!notification.isTouch() && notification.getNotifier() instanceof EObject owner
					&& notification.getFeature() instanceof EStructuralFeature feature)
				features.computeIfAbsent(owner, each -> new LinkedHashSet<>()).add(feature);
		}

		/** An element that goes to another file is neither new nor gone: the change that moves it there moves the catalogue's own, too. */
		private static void notePlace(EObject element, Set<EObject> before, Set<EObject> now) {
			if (!before.remove(element))
				now.add(element);
		}

		/** The same changes of the catalogue's own objects; what belongs to a new object comes with it. */
		Command command(Catalogue catalogue, CatalogueCopy copy) {
			TakenOver made = new TakenOver(catalogue, copy);
			features.forEach((owner, changed) -> changed.forEach(feature -> take(made, copy, owner, feature)));
			added.forEach(made::take);
			made.complete();
			List<Command> commands = new ArrayList<>();
			added.forEach(element -> commands.add(Commands.add(catalogue, (CatalogueElement) made.made(element))));
			features.forEach((owner, changed) -> {
				if (copy.original(owner) != null)
					changed.stream().filter(EStructuralFeature::isChangeable).forEach(feature -> commands.add(Commands.set(catalogue,
							copy.original(owner), feature, made.value(Differences.value(owner, feature)))));
			});
			for (EObject element : removed)
				if (copy.original(element) instanceof EObject original)
					commands.add(new RemoveCommand(catalogue.editingDomain(), original.eResource().getContents(), original));
			return new CompoundCommand(0, commands);
		}

		private static List<EObject> files(Object contents) {
			return (contents instanceof Collection<?> several ? several : contents == null ? List.of() : List.of(contents)).stream()
					.map(EObject.class::cast).toList();
		}

		private static void take(TakenOver made, CatalogueCopy copy, EObject owner, EStructuralFeature feature) {
			if (copy.original(owner) != null && Differences.value(owner, feature) instanceof Object value)
				for (Object part : value instanceof List<?> parts ? parts : List.of(value))
					if (part instanceof EObject object && copy.original(object) == null)
						made.takeParts(feature, object);
		}
	}
}
