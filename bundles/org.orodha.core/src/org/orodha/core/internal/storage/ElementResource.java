// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.internal.storage;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLParserPool;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.XMLSave;
import org.eclipse.emf.ecore.xmi.impl.XMIHelperImpl;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.ecore.xmi.impl.XMISaveImpl;
import org.eclipse.emf.ecore.xmi.impl.XMLInfoImpl;
import org.eclipse.emf.ecore.xmi.impl.XMLMapImpl;
import org.eclipse.emf.ecore.xmi.impl.XMLParserPoolImpl;
import org.orodha.core.catalogue.Storage.Stamp;
import org.orodha.core.text.Messages;
import org.orodha.core.text.StorableText;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.ModelPackage.Literals;
import org.xml.sax.helpers.DefaultHandler;

/**
 * One element file. Every reference that is not containment is written as {@code href="id:..."}, within a file too, so that
 * a file reads the same wherever the other end is kept.
 */
public final class ElementResource extends XMIResourceImpl {

	/** The scheme of references by identifier. */
	public static final String ID_SCHEME = "id";

	private static final XMLParserPool PARSERS = new XMLParserPoolImpl(4, false);

	private static final Map<String, Boolean> NO_DOCTYPE = Map.of("http://apache.org/xml/features/disallow-doctype-decl",
			true);

	/** A script stands in an element of its own: in an attribute its lines would be one line. */
	private static final XMLResource.XMLMap LINES_KEPT = linesKept();

	private Stamp stamp;
	private boolean readOnly;
	private ElementReader reader;
	private boolean earlier;
	private byte[] content;

	/** @param path the file's path in its storage */
	public ElementResource(String path) {
		super(URI.createURI(path));
	}

	private static XMLResource.XMLMap linesKept() {
		XMLResource.XMLInfo element = new XMLInfoImpl();
		element.setXMLRepresentation(XMLResource.XMLInfo.ELEMENT);
		XMLResource.XMLMap map = new XMLMapImpl();
		map.add(Literals.RULESET__SCRIPT, element);
		return map;
	}

	/** The file's path in its storage. */
	public String path() {
		return getURI().toString();
	}

	/** A file of the same path and state that holds copies of the content. */
	public ElementResource copy(Collection<EObject> copies) {
		ElementResource copy = new ElementResource(path());
		copy.getContents().addAll(copies);
		copy.readOnly = readOnly;
		copy.earlier = earlier;
		copy.stored(stamp);
		return copy;
	}

	/** The file as it was last read or written, or null where it is not stored yet. */
	public Stamp stamp() {
		return stamp;
	}

	/** Notes the file's state after reading or writing. */
	public void stored(Stamp state) {
		stamp = state;
		setModified(false);
	}

	/** Notes that the file holds the present content in the present format. */
	public void written(Stamp state) {
		earlier = false;
		stored(state);
	}

	/** Whether the file is written in an earlier version of the format. */
	public boolean isEarlier() {
		return earlier;
	}

	/** Notes the state over which the file may be written, whatever it held when it was read; null for no file. */
	public void expect(Stamp state) {
		stamp = state;
	}

	/** Whether the file could not be read in full and so must not be written. */
	public boolean readOnly() {
		return readOnly;
	}

	/** Reads the content. What cannot be read is in {@link #getErrors()} afterwards, and the file is never written. */
	public void read(byte[] content) {
		Map<Object, Object> options = new HashMap<>();
		options.put(XMLResource.OPTION_USE_PARSER_POOL, PARSERS);
		options.put(XMLResource.OPTION_PARSER_FEATURES, NO_DOCTYPE);
		options.put(XMLResource.OPTION_RECORD_UNKNOWN_FEATURE, true);
		options.put(XMLResource.OPTION_DEFER_ATTACHMENT, true);
		try {
			load(new ByteArrayInputStream(content), options);
		} catch (IOException | RuntimeException failure) {
			if (getErrors().isEmpty())
				getErrors().add(new Unreadable(failure, path()));
		}
		earlier = reader != null && reader.isEarlier();
		reader = null;
		if (earlier)
			getContents().forEach(EarlierFormat::renew);
		readOnly = !getErrors().isEmpty() || getContents().stream().noneMatch(IdentifiedElement.class::isInstance);
	}

	/** Notes that the file could not be read at all. */
	void unreadable(Exception failure) {
		getErrors().add(new Unreadable(failure, path()));
		readOnly = true;
	}

	/** What a file of the same path says, as it is written in the present format. */
	public byte[] renewed(byte[] content) {
		ElementResource file = new ElementResource(path());
		file.read(content);
		return file.content();
	}

	/** The file's content as it should be. It counts as unsaved until {@link #stored} says otherwise. */
	public byte[] content() {
		if (!isModified())
			return written();
		if (content == null)
			content = written();
		return content.clone();
	}

	private byte[] written() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
		boolean modified = isModified();
		try {
			save(bytes, Map.of(XMLResource.OPTION_ENCODING, "UTF-8", Resource.OPTION_LINE_DELIMITER, "\n",
					XMLResource.OPTION_PROCESS_DANGLING_HREF, XMLResource.OPTION_PROCESS_DANGLING_HREF_RECORD,
					XMLResource.OPTION_XML_MAP, LINES_KEPT));
		} catch (IOException impossible) {
			throw new IllegalStateException(impossible);
		}
		setModified(modified);
		return bytes.toByteArray();
	}

	/** Called at each change: what was written before is not the content any more. */
	@Override
	public void setModified(boolean modified) {
		content = null;
		super.setModified(modified);
	}

	@Override
	protected XMLHelper createXMLHelper() {
		return new IdHelper(this);
	}

	@Override
	protected XMLLoad createXMLLoad() {
		return new XMILoadImpl(createXMLHelper()) {
			@Override
			protected DefaultHandler makeDefaultHandler() {
				reader = new ElementReader(resource, helper, options);
				return reader;
			}
		};
	}

	@Override
	protected XMLSave createXMLSave() {
		return new IdSave(createXMLHelper());
	}

	/** The address by which other files refer to an element. */
	public static URI reference(String id) {
		return URI.createGenericURI(ID_SCHEME, id, null);
	}

	/** The identifier of an element, resolved or not, without resolving it; null or empty where it has none. */
	public static String idOf(EObject target) {
		if (target.eIsProxy()) {
			URI uri = ((InternalEObject) target).eProxyURI();
			return ID_SCHEME.equals(uri.scheme()) ? uri.opaquePart() : uri.toString();
		}
		return target instanceof IdentifiedElement element ? element.getId() : null;
	}

	private static final class IdHelper extends XMIHelperImpl {

		IdHelper(XMLResource resource) {
			super(resource);
		}

		@Override
		public String getHREF(EObject target) {
			if (target.eIsProxy())
				return StorableText.of(((InternalEObject) target).eProxyURI().toString());
			String id = idOf(target);
			return id == null ? super.getHREF(target) : StorableText.of(ID_SCHEME + ":" + id);
		}

		/** Whatever way a text came in, it does not keep an element from being saved. */
		@Override
		public String convertToString(EFactory factory, EDataType type, Object value) {
			return StorableText.of(super.convertToString(factory, type, value));
		}
	}

	private static final class IdSave extends XMISaveImpl {

		IdSave(XMLHelper helper) {
			super(helper);
		}

		@Override
		protected int sameDocSingle(EObject owner, EStructuralFeature feature) {
			return helper.getValue(owner, feature) == null ? SKIP : CROSS_DOC;
		}

		@Override
		protected int sameDocMany(EObject owner, EStructuralFeature feature) {
			return ((List<?>) helper.getValue(owner, feature)).isEmpty() ? SKIP : CROSS_DOC;
		}
	}

	/** A failure of the parser that it did not place in the file. */
	private record Unreadable(Exception cause, String path) implements Diagnostic {

		@Override
		public String getMessage() {
			if (cause instanceof AccessDeniedException)
				return Messages.of(ElementResource.class).text("file.denied");
			return cause.getMessage() == null ? cause.toString() : cause.getMessage();
		}

		@Override
		public String getLocation() {
			return path;
		}

		@Override
		public int getLine() {
			return 0;
		}

		@Override
		public int getColumn() {
			return 0;
		}
	}
}
