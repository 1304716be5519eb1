// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.help.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.help.AbstractContextProvider;
import org.eclipse.help.IContext;
import org.eclipse.help.IContext2;
import org.eclipse.help.IHelpResource;
import org.orodha.core.findings.Rule;
import org.orodha.core.text.Kinds;
import org.orodha.core.text.Labels;

/** What F1 tells of a kind of element, in its editor, and of a rule, on a problem. */
public final class MadeContexts extends AbstractContextProvider {

	private static final String KIND = "org.orodha.ui.kind_";
	private static final String RULE = "org.orodha.ui.rule_";
	private static final String PAGES = "/org.orodha.help/html/";
	private static final ResourceBundle TASKS = ResourceBundle.getBundle(MadeContexts.class.getPackageName() + ".kinds");

	@Override
	public String[] getPlugins() {
		return new String[] { "org.orodha.ui" };
	}

	@Override
	public IContext getContext(String id, String locale) {
		if (id.startsWith(KIND))
			return Kinds.named(id.substring(KIND.length()).replace('_', '-')).map(MadeContexts::of).orElse(null);
		if (id.startsWith(RULE))
			return RulePages.rule(id.substring(RULE.length()).replace('_', '-')).map(MadeContexts::of).orElse(null);
		return null;
	}

	private static IContext of(EClass kind) {
		List<IHelpResource> pages = new ArrayList<>();
		pages.add(new Page(HelpText.text("context.kind", Labels.ofKind(kind)), PAGES + KindPages.of(kind)));
		List<Topics.Topic> topics = Topics.all();
		for (String name : tasks(kind))
			topics.stream().filter(topic -> topic.page() != null && topic.name().equals(name)).findFirst()
					.ifPresent(topic -> pages.add(new Page(topic.label(), PAGES + topic.page())));
		return new Context(Labels.ofKind(kind), Labels.documentation(kind), pages);
	}

	/** The pages about what one does with elements of a kind. */
	private static List<String> tasks(EClass kind) {
		try {
			return List.of(TASKS.getString(Kinds.name(kind)).split(" "));
		} catch (MissingResourceException none) {
			return List.of("catalogue");
		}
	}

	private static IContext of(Rule rule) {
		return new Context(HelpText.text("rule.title", rule.id(), rule.title()), explanation(rule),
				List.of(new Page(HelpText.text("context.rule", rule.id()), PAGES + RulePages.of(rule)),
						new Page(HelpText.text("rules"), PAGES + RulePages.ALL)));
	}

	private static String explanation(Rule rule) {
		return Labels.pair(HelpText.text("rules.why"), rule.why()) + "\n\n" + Labels.pair(HelpText.text("rules.mend"), rule.mend());
	}

	private record Context(String title, String text, List<IHelpResource> pages) implements IContext2 {

		@Override
		public IHelpResource[] getRelatedTopics() {
			return pages.toArray(IHelpResource[]::new);
		}

		@Override
		public String getText() {
			return text;
		}

		@Override
		public String getTitle() {
			return title;
		}

		@Override
		public String getStyledText() {
			return text;
		}

		@Override
		public String getCategory(IHelpResource topic) {
			return null;
		}
	}

	private record Page(String label, String href) implements IHelpResource {

		@Override
		public String getHref() {
			return href;
		}

		@Override
		public String getLabel() {
			return label;
		}
	}
}
