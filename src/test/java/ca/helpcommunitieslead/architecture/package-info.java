/** What keeps the house in order: walls between rooms, rules of style, words in both languages, every route's guard. */
@NullMarked
package ca.helpcommunitieslead.architecture;

import org.jspecify.annotations.NullMarked;
