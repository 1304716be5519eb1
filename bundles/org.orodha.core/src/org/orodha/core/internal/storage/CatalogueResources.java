// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.internal.storage;

import java.util.function.Function;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;

/** The files of one open catalogue; references by identifier resolve through the index, whichever file they lead to. */
public final class CatalogueResources extends ResourceSetImpl {

	private final Function<String, ? extends EObject> byId;

	/** @param byId the element of an identifier, or null */
	public CatalogueResources(Function<String, ? extends EObject> byId) {
		this.byId = byId;
	}

	@Override
	public EObject getEObject(URI uri, boolean loadOnDemand) {
		return ElementResource.ID_SCHEME.equals(uri.scheme()) ? byId.apply(uri.opaquePart()) : null;
	}

	/** Nothing but the catalogue's own files is ever loaded. */
	@Override
	public Resource getResource(URI uri, boolean loadOnDemand) {
		return super.getResource(uri, false);
	}
}
