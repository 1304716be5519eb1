// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.orodha.core.internal.storage.ElementResource;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.ModelPackage.Literals;

/** Takes out of a copy of a catalogue what an audience may not see, also where something else refers to it, and counts it. */
public final class Withholding implements Consumer<List<List<EObject>>> {

	private final Disclosure disclosure;
	private int withheld;

	/** @param audience from whom things are withheld */
	public Withholding(Audience audience) {
		disclosure = new Disclosure(audience);
	}

	/** How many elements and features were taken out; what is a part of an element that was is not counted. */
	public int count() {
		return withheld;
	}

	@Override
	public void accept(List<List<EObject>> files) {
		Set<EObject> hidden = new HashSet<>();
		Set<String> ids = new HashSet<>();
		for (List<EObject> file : files)
			everything(file, each -> {
				if (!disclosure.mayKnow(each)) {
					hidden.add(each);
					if (each instanceof IdentifiedElement element)
						ids.add(element.getId());
				}
			});
		for (List<EObject> file : files)
			List.copyOf(file).forEach(each -> reduce(each, hidden, ids));
		remove(files, hidden);
	}

	/** Elements are counted one by one, what else a hidden feature holds as that feature. */
	private void remove(List<List<EObject>> files, Set<EObject> hidden) {
		Set<List<Object>> features = new HashSet<>();
		for (EObject each : hidden) {
			EObject whole = each.eContainer();
			if (whole != null && hidden.contains(whole))
				continue;
			if (each instanceof IdentifiedElement || whole == null || features.add(List.of(whole, each.eContainmentFeature())))
				withheld++;
			if (whole != null)
				EcoreUtil.remove(each);
		}
		files.forEach(file -> file.removeIf(hidden::contains));
	}

	private static void everything(List<EObject> objects, Consumer<EObject> visitor) {
		for (EObject object : objects) {
			visitor.accept(object);
			object.eAllContents().forEachRemaining(visitor);
		}
	}

	private void reduce(EObject object, Set<EObject> hidden, Set<String> ids) {
		if (hidden.contains(object))
			return;
		List.copyOf(object.eContents()).forEach(part -> reduce(part, hidden, ids));
		List<EStructuralFeature> stated = object.eClass().getEAllStructuralFeatures().stream()
				.filter(feature -> feature.isChangeable() && !feature.isDerived() && object.eIsSet(feature) && !isPart(feature)).toList();
		List<EStructuralFeature> unseen = stated.stream().filter(feature -> !disclosure.maySee(object, feature)).toList();
		withheld += unseen.stream().filter(feature -> feature != Literals.LIFECYCLE_ELEMENT__INTERNAL).count();
		unseen.forEach(object::eUnset);
		for (EStructuralFeature feature : stated)
			if (feature instanceof EReference reference && !unseen.contains(feature))
				forget(object, reference, hidden, ids);
	}

	private static boolean isPart(EStructuralFeature feature) {
		return feature instanceof EReference reference && (reference.isContainment() || reference.isContainer());
	}

	@SuppressWarnings("unchecked")
	private static void forget(EObject object, EReference reference, Set<EObject> hidden, Set<String> ids) {
		Object value = object.eGet(reference, false);
		if (value instanceof InternalEList<?> list) {
			List<EObject> targets = List.copyOf(((InternalEList<EObject>) list).basicList());
			for (int position = targets.size() - 1; position >= 0; position--)
				if (isHidden(targets.get(position), hidden, ids))
					list.remove(position);
		} else if (isHidden((EObject) value, hidden, ids))
			object.eUnset(reference);
	}

	private static boolean isHidden(EObject target, Set<EObject> hidden, Set<String> ids) {
		return hidden.contains(target) || target.eIsProxy() && ids.contains(ElementResource.idOf(target));
	}
}
