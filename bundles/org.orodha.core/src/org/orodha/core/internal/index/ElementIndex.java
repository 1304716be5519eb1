// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.internal.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EContentsEList;
import org.orodha.core.internal.storage.ElementResource;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.ModelPackage.Literals;

/** Finds elements by identifier and kind, and what refers to them; follows every change once it is told to. */
public final class ElementIndex {

	private final Map<String, List<IdentifiedElement>> byId = new HashMap<>();
	private final Map<EClass, Set<IdentifiedElement>> byKind = new HashMap<>();
	private final Follower follower = new Follower();
	private final List<Consumer<String>> told = new CopyOnWriteArrayList<>();
	private final Referrers referrers = new Referrers(() -> byKind.values().stream().flatMap(Set::stream),
			element -> ofKind(element.eClass()).contains(element));

	/** Adds all elements of a file. */
	public void add(Resource resource) {
		for (EObject element : resource.getContents())
			addTree(element);
		referrers.forget();
	}

	/** From now on follows every change to these resources and to those added later. */
	public void follow(Collection<? extends Resource> resources) {
		for (Resource resource : resources)
			if (!resource.eAdapters().contains(follower))
				resource.eAdapters().add(follower);
	}

	/** From now on tells which elements of the followed files, by identifier, are added, removed or changed. */
	public void tell(Consumer<String> listener) {
		told.add(listener);
	}

	/** Ends what {@link #tell} began. */
	public void tellNoMore(Consumer<String> listener) {
		told.remove(listener);
	}

	private void tell(String id) {
		told.forEach(listener -> listener.accept(id));
	}

	/** The element of that identifier, or null. Where several have it, the one found first. */
	public IdentifiedElement get(String id) {
		List<IdentifiedElement> found = byId.get(id);
		return found == null ? null : found.get(0);
	}

	/** Elements that share an identifier, a list for each such identifier. */
	public List<List<IdentifiedElement>> duplicates() {
		return byId.values().stream().filter(elements -> elements.size() > 1).map(List::copyOf).toList();
	}

	/** The elements of exactly that kind. */
	public Collection<IdentifiedElement> ofKind(EClass type) {
		return byKind.getOrDefault(type, Set.of());
	}

	/** The references to an identifier, whether or not there is an element of that identifier. */
	public List<Setting> referencesTo(String id) {
		return List.copyOf(references().getOrDefault(id, List.of()));
	}

	/** Every identifier that is referred to, with the references to it. */
	public Map<String, List<Setting>> references() {
		return referrers.references();
	}

	private void addTree(EObject object) {
		if (object instanceof IdentifiedElement element) {
			if (hasId(element))
				addId(element.getId(), element);
			byKind.computeIfAbsent(element.eClass(), type -> new LinkedHashSet<>()).add(element);
			referrers.changed(element);
		}
		EContentsEList<EObject> parts = EContentsEList.createEContentsEList(object);
		for (EObject part : parts)
			if (Literals.IDENTIFIED_ELEMENT.isSuperTypeOf(part.eClass()))
				addTree(part);
	}

	private void removeTree(EObject object) {
		if (object instanceof IdentifiedElement element) {
			if (hasId(element))
				removeId(element.getId(), element);
			ofKind(element.eClass()).remove(element);
			referrers.changed(element);
		}
		for (EObject part : object.eContents())
			removeTree(part);
	}

	private static boolean hasId(IdentifiedElement element) {
		return element.getId() != null && !element.getId().isEmpty();
	}

	private void addId(String id, IdentifiedElement element) {
		tell(id);
		List<IdentifiedElement> present = byId.get(id);
		if (present == null)
			byId.put(id, List.of(element));
		else if (!present.contains(element)) {
			List<IdentifiedElement> all = new ArrayList<>(present);
			all.add(element);
			byId.put(id, List.copyOf(all));
		}
	}

	private void removeId(String id, IdentifiedElement element) {
		tell(id);
		List<IdentifiedElement> rest = byId.getOrDefault(id, List.of()).stream().filter(other -> other != element).toList();
		if (rest.isEmpty())
			byId.remove(id);
		else
			byId.put(id, rest);
	}

	/** Keeps the index current and marks the files that a change touches. */
	private final class Follower extends EContentAdapter {

		@Override
		public void notifyChanged(Notification change) {
			super.notifyChanged(change);
			if (change.isTouch())
				return;
			if (change.getNotifier() instanceof EObject owner)
				changed(owner, change);
			else if (change.getNotifier() instanceof Resource resource
					&& change.getFeatureID(Resource.class) == Resource.RESOURCE__CONTENTS) {
				contentsChanged(change);
				resource.setModified(true);
			}
		}

		private void changed(EObject owner, Notification change) {
			if (owner.eResource() != null)
				owner.eResource().setModified(true);
			tellOf(owner);
			if (change.getFeature() == Literals.IDENTIFIED_ELEMENT__ID) {
				removeId(change.getOldStringValue(), (IdentifiedElement) owner);
				if (hasId((IdentifiedElement) owner))
					addId(change.getNewStringValue(), (IdentifiedElement) owner);
				referrers.forget();
			} else if (change.getFeature() instanceof EReference reference) {
				if (reference.isContainment())
					contentsChanged(change);
				if (identified(owner) instanceof IdentifiedElement element)
					referrers.changed(element);
			}
		}

		private void tellOf(EObject changed) {
			if (identified(changed) instanceof IdentifiedElement element && hasId(element))
				tell(element.getId());
		}

		/** The nearest of an object and what contains it that has an identifier, or null. */
		private static IdentifiedElement identified(EObject changed) {
			EObject at = changed;
			while (at != null && !(at instanceof IdentifiedElement))
				at = at.eContainer();
			return (IdentifiedElement) at;
		}

		private void contentsChanged(Notification change) {
			if (change.getEventType() == Notification.MOVE)
				return;
			forEach(change.getOldValue(), ElementIndex.this::removeTree);
			forEach(change.getNewValue(), ElementIndex.this::addTree);
		}

		private void forEach(Object value, Consumer<EObject> action) {
			if (value instanceof EObject object)
				action.accept(object);
			else if (value instanceof Collection<?> values)
				values.stream().filter(EObject.class::isInstance).map(EObject.class::cast).forEach(action);
		}

		@Override
		protected void setTarget(Resource target) {
			basicSetTarget(target);
			for (EObject element : target.getContents())
				addAdapter(element);
		}

		@Override
		protected void addAdapter(Notifier notifier) {
			notifier.eAdapters().add(this);
		}
	}
}
