// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.contribution;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What an extension says of an importer, validator or exporter, known without loading its class.
 *
 * @param <T> Importer, Validator or Exporter
 * @since 1.0
 */
public final class Contribution<T> {

	private final String id;
	private final String plugin;
	private final String version;
	private final Maker<T> maker;
	private final String name;
	private final Function<Locale, String> names;
	private final String description;
	private final String agency;
	private final List<String> extensions;
	private final boolean folder;
	private final boolean audienceMinded;
	private final boolean statesProvenance;
	private final List<Option> options;
	private final Map<String, String> attributes;
	private final Companions companions;

	/** Makes the objects of other classes that an extension names. */
	@FunctionalInterface
	interface Companions {

		<P> P make(String attribute) throws Exception;
	}

	/** Makes a contribution's object. */
	@FunctionalInterface
	public interface Maker<T> {

		/** @throws Exception whatever the plug-in's class loading or constructor throws */
		T make() throws Exception;
	}

	private Contribution(Builder<T> builder) {
		this.id = builder.id;
		this.plugin = builder.plugin;
		this.version = builder.version;
		this.maker = builder.maker;
		this.name = builder.name;
		this.names = builder.names;
		this.description = builder.description;
		this.agency = builder.agency;
		this.extensions = builder.extensions;
		this.folder = builder.folder;
		this.audienceMinded = builder.audienceMinded;
		this.statesProvenance = builder.statesProvenance;
		this.options = builder.options;
		this.attributes = builder.attributes;
		this.companions = builder.companions;
	}

	/**
	 * Begins a contribution.
	 *
	 * @param id      its identifier
	 * @param plugin  the symbolic name of the bundle
	 * @param version the version of the bundle
	 * @param maker   makes the object, on first use
	 */
	public static <T> Builder<T> of(String id, String plugin, String version, Maker<T> maker) {
		return new Builder<>(id, plugin, version, maker);
	}

	/** The identifier, such as {@code knbs.census-tables}. */
	public String id() {
		return id;
	}

	/** The name in the reader's language. */
	public String name() {
		return name;
	}

	/**
	 * The name in a language; that in the reader's language where the plug-in or the running product has no other.
	 *
	 * @since 1.0
	 */
	public String name(Locale language) {
		return names == null ? name : names.apply(language);
	}

	/** What it does, in the reader's language. */
	public String description() {
		return description;
	}

	/** The symbolic name of the bundle. */
	public String plugin() {
		return plugin;
	}

	/** The version of the bundle. */
	public String version() {
		return version;
	}

	/** The identifier of the agency it belongs to, or empty. */
	public String agency() {
		return agency;
	}

	/** The endings of the files it reads or writes, without full stop; empty for any. */
	public List<String> extensions() {
		return extensions;
	}

	/** Whether a file's name has one of its endings. */
	public boolean hasEnding(Path file) {
		String name = file.toString().toLowerCase(Locale.ROOT);
		return extensions.stream().anyMatch(ending -> name.endsWith("." + ending));
	}

	/** Whether it writes into a folder and not a file. */
	public boolean folder() {
		return folder;
	}

	/** Whether it hides itself, and counts, what the audience may not see; otherwise it is not given that. */
	public boolean audienceMinded() {
		return audienceMinded;
	}

	/** Whether its files say themselves where their elements come from; otherwise Orodha notes it. */
	public boolean statesProvenance() {
		return statesProvenance;
	}

	/** Its options. */
	public List<Option> options() {
		return options;
	}

	/** What an attribute of the extension says that only points of its sort have; empty where it says nothing. */
	public String attribute(String named) {
		return attributes.getOrDefault(named, "");
	}

	/** Makes the object. */
	public Maker<T> maker() {
		return maker;
	}

	/**
	 * The object of another class that the extension names, as a contribution of the same name; empty where it names none.
	 *
	 * @param <P>       what that class is
	 * @param attribute the attribute that names the class
	 * @since 1.0
	 */
	public <P> Optional<Contribution<P>> companion(String attribute) {
		return companions == null || attribute(attribute).isEmpty() ? Optional.empty()
				: Optional.of(Contribution.<P>of(id, plugin, version, () -> companions.make(attribute)).called(name, description).agency(agency)
						.build());
	}

	/**
	 * Gathers what is known of a contribution.
	 *
	 * @param <T> Importer, Validator or Exporter
	 */
	public static final class Builder<T> {

		private final String id;
		private final String plugin;
		private final String version;
		private final Maker<T> maker;
		private String name;
		private Function<Locale, String> names;
		private String description = "";
		private String agency = "";
		private List<String> extensions = List.of();
		private boolean folder;
		private boolean audienceMinded;
		private boolean statesProvenance;
		private List<Option> options = List.of();
		private Map<String, String> attributes = Map.of();
		private Companions companions;

		private Builder(String id, String plugin, String version, Maker<T> maker) {
			this.id = Objects.requireNonNull(id);
			this.plugin = Objects.requireNonNull(plugin);
			this.version = Objects.requireNonNull(version);
			this.maker = Objects.requireNonNull(maker);
			this.name = id;
		}

		/** How it is called and what it does, in the reader's language. */
		public Builder<T> called(String shown, String does) {
			name = shown;
			description = does;
			return this;
		}

		/**
		 * How it is called in each language.
		 *
		 * @since 1.0
		 */
		public Builder<T> calledIn(Function<Locale, String> all) {
			names = all;
			return this;
		}

		/** The agency that it belongs to. */
		public Builder<T> agency(String identifier) {
			agency = identifier;
			return this;
		}

		/** The endings of its files. */
		public Builder<T> extensions(List<String> endings) {
			extensions = List.copyOf(endings);
			return this;
		}

		/** Whether it writes into a folder. */
		public Builder<T> folder(boolean several) {
			folder = several;
			return this;
		}

		/** Whether it hides itself what the audience may not see. */
		public Builder<T> audienceMinded(boolean itself) {
			audienceMinded = itself;
			return this;
		}

		/** Whether its files say themselves where their elements come from. */
		public Builder<T> statesProvenance(boolean itself) {
			statesProvenance = itself;
			return this;
		}

		/** Its options. */
		public Builder<T> options(List<Option> more) {
			options = List.copyOf(more);
			return this;
		}

		/** All that the extension says, by the names of its attributes. */
		public Builder<T> attributes(Map<String, String> all) {
			attributes = Map.copyOf(all);
			return this;
		}

		/** Makes the objects of other classes that the extension names. */
		Builder<T> companions(Companions making) {
			companions = making;
			return this;
		}

		/** The contribution. */
		public Contribution<T> build() {
			return new Contribution<>(this);
		}
	}
}
