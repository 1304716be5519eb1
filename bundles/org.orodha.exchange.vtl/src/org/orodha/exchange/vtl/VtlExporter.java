package org.orodha.exchange.vtl;

/** Stub. */
public final class VtlExporter {
}
