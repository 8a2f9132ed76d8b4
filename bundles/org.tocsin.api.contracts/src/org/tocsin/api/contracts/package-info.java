/** Contract tests and fakes for everyone who implements the api. */
package org.tocsin.api.contracts;
