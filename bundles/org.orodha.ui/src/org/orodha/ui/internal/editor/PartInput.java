// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.editor;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/**
 * An element that is kept in the file of another and has an editor of its own all the same, such as a dataset. To the platform it is
 * no input of that file, which is the input of the other's editor.
 */
public final class PartInput implements IEditorInput, IPersistableElement {

	static final String FILE = "file";
	static final String ELEMENT = "element";

	private final IFile file;
	private final String id;

	/**
	 * @param file the file that the element is kept in
	 * @param id   the element's identifier
	 */
	public PartInput(IFile file, String id) {
		this.file = file;
		this.id = id;
	}

	/** The file that the element is kept in. */
	public IFile file() {
		return file;
	}

	/** The element's identifier. */
	public String id() {
		return id;
	}

	@Override
	public boolean exists() {
		return file.exists();
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return null;
	}

	@Override
	public String getName() {
		return id;
	}

	@Override
	public String getToolTipText() {
		return id;
	}

	@Override
	public IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public String getFactoryId() {
		return PartInputFactory.ID;
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(FILE, file.getFullPath().toPortableString());
		memento.putString(ELEMENT, id);
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		return type == IFile.class || type == IResource.class ? type.cast(file) : null;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof PartInput input && input.id.equals(id) && input.file.equals(file);
	}

	@Override
	public int hashCode() {
		return 31 * file.hashCode() + id.hashCode();
	}
}
