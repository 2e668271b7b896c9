/** The outbox: mail is written in the transaction that causes it and sent afterwards. */
@NullMarked
@NamedInterface("mail")
package ca.helpcommunitieslead.platform.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
