// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.form;

import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.orodha.core.text.Labels;
import org.orodha.model.ModelPackage.Literals;

/** Tables of model objects: the name first, then the few features that tell objects of the kind apart. */
final class Columns {

	private static final int MORE = 3;

	private final FormContext context;

	Columns(FormContext context) {
		this.context = context;
	}

	TableViewer table(Composite parent, EClass type) {
		Table control = context.toolkit().createTable(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
		TableViewer table = new TableViewer(control);
		table.setContentProvider(ArrayContentProvider.getInstance());
		ColumnViewerToolTipSupport.enableFor(table);
		control.setHeaderVisible(true);
		column(table, Labels.ofKind(type), 260).setLabelProvider(new NameLabels());
		for (EStructuralFeature feature : telling(type))
			column(table, Labels.of(feature), 120).setLabelProvider(new ValueLabels(feature));
		return table;
	}

	private static List<? extends EStructuralFeature> telling(EClass type) {
		if (type.isAbstract() || Literals.CATALOGUE_ELEMENT.isSuperTypeOf(type))
			return List.of();
		return type.getEAllStructuralFeatures().stream()
				.filter(feature -> !feature.isMany() && feature != Literals.IDENTIFIED_ELEMENT__ID)
				.filter(feature -> !(feature instanceof EReference reference)
						|| !reference.isContainer() && !reference.isContainment())
				.sorted(Comparator.comparing(feature -> feature.getEContainingClass() == Literals.LIFECYCLE_ELEMENT)).limit(MORE).toList();
	}

	private static TableViewerColumn column(TableViewer table, String title, int width) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.LEFT);
		column.getColumn().setText(title);
		column.getColumn().setWidth(width);
		column.getColumn().setResizable(true);
		column.getColumn().setMoveable(true);
		return column;
	}

	private final class NameLabels extends ColumnLabelProvider {

		@Override
		public String getText(Object element) {
			return context.catalogue().label((EObject) element);
		}

		@Override
		public Image getImage(Object element) {
			return context.images().of(((EObject) element).eClass());
		}

		@Override
		public String getToolTipText(Object element) {
			return getText(element);
		}
	}

	private final class ValueLabels extends ColumnLabelProvider {

		private final EStructuralFeature feature;

		ValueLabels(EStructuralFeature feature) {
			this.feature = feature;
		}

		@Override
		public String getText(Object element) {
			EObject object = (EObject) element;
			return object.eIsProxy() || !object.eIsSet(feature) ? ""
					: Labels.value(object.eGet(feature), context.catalogue().languages());
		}
	}
}
