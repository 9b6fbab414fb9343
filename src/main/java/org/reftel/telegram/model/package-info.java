/**
 * What can be found in a telegram, in the words of the field.
 *
 * <dl>
 * <dt>telegram<dd>the text as sent
 * <dt>envelope<dd>what a web site put around the telegram: identifier, dates, labels, furniture
 * <dt>header<dd>the transmission lines of ACP 126 or ACP 127: transmission identifier, routing, date-time group, addressees
 * <dt>preamble<dd>the labelled lines between the classification line and the text: captions, E.O., TAGS, SUBJECT, REF,
 *   Classified By (5 FAH-2 H-320)
 * <dt>message reference number (MRN)<dd>year, originating station and serial: 06 ALMATY 2935
 * <dt>station<dd>the post's name in message reference numbers, without blanks: ALMATY, USUNNEWYORK
 * <dt>serial<dd>the number of the telegram among all that its station sent in that calendar year
 * <dt>precedence<dd>how fast a telegram must travel: flash, immediate, priority, routine
 * <dt>date-time group (DTG)<dd>day, hour, minute, zone, month and year of sending: 171221Z AUG 06
 * <dt>routing indicator<dd>the address of a communications station: RUEHTA
 * <dt>addressee<dd>who acts on a telegram (TO) or is told of it (INFO)
 * <dt>continuity number<dd>the running number of telegrams from this sender to that addressee
 * <dt>caption<dd>a word that restricts handling or distribution: SIPDIS, NOFORN, SENSITIVE
 * <dt>portion marking<dd>the classification of one paragraph: (C), (SBU), (U)
 * <dt>TAGS<dd>traffic analysis by geography and subject: the codes on the TAGS line
 * <dt>reftel<dd>a telegram named on the REF line
 * </dl>
 */
@NullMarked
package org.reftel.telegram.model;

import org.jspecify.annotations.NullMarked;
