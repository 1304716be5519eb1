// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.internal.storage;

import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.orodha.core.text.Messages;
import org.orodha.model.ModelPackage;

/**
 * Builds elements from a file and nothing else: what is contained stands in the file itself, what is referred to stands
 * elsewhere, no file names what contains it, and no address in it is ever followed.
 */
final class ElementReader extends SAXXMIHandler {

	private static final String HREF = "href";

	private boolean earlier;

	ElementReader(XMLResource resource, XMLHelper helper, Map<?, ?> options) {
		super(resource, helper, options);
	}

	/** Whether the file is written in an earlier version of the format. */
	boolean isEarlier() {
		return earlier;
	}

	@Override
	protected void handleFeature(String prefix, String name) {
		EObject owner = objects.peekEObject();
		EStructuralFeature feature = owner == null || types.peek() == UNKNOWN_FEATURE_TYPE ? null
				: getFeature(owner, prefix, name, true);
		String fault = feature instanceof EReference reference && isOurs(owner) ? fault(reference) : null;
		if (fault == null)
			super.handleFeature(prefix, name);
		else {
			refuse(fault, name);
			types.push(ERROR_TYPE);
		}
	}

	private static boolean isOurs(EObject object) {
		return object.eClass().getEPackage() == ModelPackage.eINSTANCE;
	}

	private String fault(EReference reference) {
		boolean refers = attribs.getValue(HREF) != null || attribs.getValue("xmi:idref") != null;
		if (reference.isContainer())
			return "reference.container";
		if (reference.isContainment())
			return refers ? "reference.part" : null;
		return refers ? null : "reference.none";
	}

	@Override
	protected void setAttribValue(EObject object, String name, String value) {
		if (isOurs(object) && object.eClass().getEStructuralFeature(name) instanceof EReference reference
				&& (reference.isContainer() || reference.isContainment()))
			refuse(reference.isContainer() ? "reference.container" : "reference.part", name);
		else if (!earlier || !EarlierFormat.take(object, name, value))
			super.setAttribValue(object, name, value);
	}

	@Override
	protected void processTopObject(EObject object) {
		if (object != null && object.eIsProxy())
			refuse("reference.part", object.eClass().getName());
		else
			super.processTopObject(object);
	}

	private void refuse(String key, String name) {
		error(new XMIException(Messages.of(ElementReader.class).text(key, name), getLocation(), getLineNumber(),
				getColumnNumber()));
	}

	@Override
	protected void handleXSISchemaLocation(String locations) {
		// the model is the only schema
	}

	@Override
	protected void handleXSINoNamespaceSchemaLocation(String location) {
		// the model is the only schema
	}

	/** EMF would load the class that an address such as {@code java://a.Class} names. */
	@Override
	protected EPackage getPackageForURI(String address) {
		if (FormatVersion.isEarlier(address)) {
			earlier = true;
			return ModelPackage.eINSTANCE;
		}
		return address != null && address.startsWith("java:") ? handleMissingPackage(address) : super.getPackageForURI(address);
	}
}
