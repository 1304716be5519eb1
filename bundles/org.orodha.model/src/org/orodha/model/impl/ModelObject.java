// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.model.impl;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;
import org.orodha.model.IdentifiedElement;

/**
 * What all objects of the model share: a reference never leads to an object of another kind than it is for. One that would
 * stays unresolved, as one does that leads nowhere; what it holds then knows the identifier that it refers to and nothing else.
 */
public abstract class ModelObject extends MinimalEObjectImpl.Container {

	@Override
	public EObject eResolveProxy(InternalEObject proxy) {
		EObject found = super.eResolveProxy(proxy);
		return proxy.eClass().getInstanceClass().isInstance(found) ? found : proxy;
	}

	@Override
	public void eSetProxyURI(URI address) {
		super.eSetProxyURI(address);
		if (address != null && this instanceof IdentifiedElement element)
			element.setId("id".equals(address.scheme()) ? address.opaquePart() : address.toString());
	}
}
