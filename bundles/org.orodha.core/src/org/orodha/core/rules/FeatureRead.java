// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.rules;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Locale;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Finds the feature that a getter reads, by giving it an object that notes what it is asked for. */
final class FeatureRead implements InvocationHandler {

	private final EClass type;
	private EStructuralFeature feature;

	private FeatureRead(EClass type) {
		this.type = type;
	}

	/** @throws IllegalArgumentException where the getter reads no feature of the element */
	@SuppressWarnings("unchecked")
	static <T extends EObject> EStructuralFeature of(T element, Function<? super T, ?> getter) {
		Class<?> instance = element.eClass().getInstanceClass();
		FeatureRead read = new FeatureRead(element.eClass());
		getter.apply((T) Proxy.newProxyInstance(instance.getClassLoader(), new Class<?>[] { instance }, read));
		if (read.feature == null)
			throw new IllegalArgumentException("no getter of " + element.eClass().getName());
		return read.feature;
	}

	@Override
	public Object invoke(Object proxy, Method method, Object[] arguments) {
		String asked = method.getName().replaceFirst("^(get|is)", "");
		feature = type.getEAllStructuralFeatures().stream().filter(each -> capitalised(each.getName()).equals(asked)).findFirst()
				.orElse(null);
		Class<?> result = method.getReturnType();
		return result.isPrimitive() && result != void.class ? Array.get(Array.newInstance(result, 1), 0) : null;
	}

	private static String capitalised(String name) {
		return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
	}
}
