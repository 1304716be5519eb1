/**
 * Rules in VTL 2.1: reading scripts, completing them, and compiling them to queries.
 *
 * @since 1.0
 */
package org.orodha.vtl;
