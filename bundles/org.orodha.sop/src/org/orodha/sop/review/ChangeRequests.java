// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.orodha.core.catalogue.Actor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.core.text.Owners;
import org.orodha.core.text.Texts;
import org.orodha.model.ChangeRequest;
import org.orodha.model.LifecycleElement;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Procedure;
import org.orodha.model.RequestKind;
import org.orodha.model.RequestState;
import org.orodha.model.Review;
import org.orodha.model.TextState;

/**
 * What people want changed in, or remark on, a step, a definition, an instrument or a procedure. It is answered, declined or carried
 * to a review. Each change is one command that can be undone; nothing is saved.
 *
 * @since 1.0
 */
public final class ChangeRequests {

	private static final Messages MESSAGES = Messages.of(ChangeRequests.class);

	private ChangeRequests() {
	}

	/**
	 * Writes down what somebody wants.
	 *
	 * @return the request, open
	 * @throws CatalogueException where nobody wants it, or nothing is said
	 */
	public static ChangeRequest make(Catalogue catalogue, LifecycleElement about, RequestKind kind, String text, Actor by, LocalDate day)
			throws CatalogueException {
		require(about.getId(), text, "request.text");
		require(about.getId(), by.person(), "request.person");
		ChangeRequest request = ModelFactory.eINSTANCE.createChangeRequest();
		request.setId(catalogue.freeId("request." + day.getYear() + "." + about.getId()));
		request.setAbout(about);
		request.setKind(kind);
		request.getText().add(Texts.text(catalogue.readingLanguages().getFirst(), text.strip(), TextState.ORIGINAL));
		for (String language : catalogue.languages())
			request.getName().add(Texts.text(language, MESSAGES.in(Locale.forLanguageTag(language)).text("request.name." + kind,
					Labels.of(about, List.of(language)), day), language.equals(catalogue.languages().getFirst()) ? TextState.ORIGINAL
							: TextState.TRANSLATED));
		request.setPerson(by.person().strip());
		request.setIdentification(by.identificationIn(catalogue));
		request.setDate(day);
		request.setState(RequestState.OPEN);
		request.setStatus(LifecycleStatus.ADOPTED);
		Owners.of(about).ifPresent(request::setOwner);
		catalogue.execute(Commands.add(catalogue, request));
		return request;
	}

	/** Whether nobody has answered or declined a request yet; one that is carried to a review waits for it. */
	public static boolean isPending(ChangeRequest request) {
		return !request.isSetState() || request.getState() == RequestState.OPEN || request.getState() == RequestState.CARRIED;
	}

	/** The requests that wait for an answer, by identifier. */
	public static List<ChangeRequest> pending(Catalogue catalogue) {
		return catalogue.all(ChangeRequest.class).stream().filter(ChangeRequests::isPending).toList();
	}

	/** The procedure that a request is about, or of which it is about a step. */
	public static Optional<Procedure> procedure(ChangeRequest request) {
		for (EObject part = request.getAbout(); part != null; part = part.eContainer())
			if (part instanceof Procedure procedure)
				return Optional.of(procedure);
		return Optional.empty();
	}

	/**
	 * Answers or declines a request.
	 *
	 * @param state answered or declined
	 * @throws CatalogueException where nothing is said, nobody answers, or it was answered before
	 */
	public static void answer(Catalogue catalogue, ChangeRequest request, RequestState state, String text, Actor by, LocalDate day)
			throws CatalogueException {
		require(request.getId(), text, "request.answer");
		require(request.getId(), by.person(), "request.person");
		if (!isPending(request))
			throw new CatalogueException(request.getId(), MESSAGES.text("request.answered", request.getId(),
					Labels.of(request.getState()), request.getAnsweredBy()), null);
		catalogue.execute(answering(catalogue, request, state, text, by, day));
	}

	/** The command of an answer. */
	public static Command answering(Catalogue catalogue, ChangeRequest request, RequestState state, String text, Actor by, LocalDate day) {
		CompoundCommand command = new CompoundCommand(0, Labels.of(state));
		command.append(Commands.set(catalogue, request, Literals.CHANGE_REQUEST__STATE, state));
		command.append(Commands.set(catalogue, request, Literals.CHANGE_REQUEST__ANSWER,
				List.of(Texts.text(catalogue.readingLanguages().getFirst(), text.strip(), TextState.ORIGINAL))));
		command.append(Commands.set(catalogue, request, Literals.CHANGE_REQUEST__ANSWERED_BY, by.person().strip()));
		command.append(Commands.set(catalogue, request, Literals.CHANGE_REQUEST__ANSWER_IDENTIFICATION, by.identificationIn(catalogue)));
		command.append(Commands.set(catalogue, request, Literals.CHANGE_REQUEST__ANSWERED_ON, day));
		return command;
	}

	/** The command that carries a request to a review, or from one to the next. */
	public static Command carrying(Catalogue catalogue, ChangeRequest request, Review review) {
		CompoundCommand command = new CompoundCommand(0, Labels.of(RequestState.CARRIED));
		command.append(Commands.set(catalogue, request, Literals.CHANGE_REQUEST__STATE, RequestState.CARRIED));
		command.append(Commands.set(catalogue, request, Literals.CHANGE_REQUEST__REVIEW, review));
		return command;
	}

	private static void require(String id, String text, String key) throws CatalogueException {
		if (text == null || text.isBlank())
			throw new CatalogueException(id, MESSAGES.text(key, id), null);
	}
}
