// Checks invitations for what makes calendars refuse, misplace or distrust them.
package main

import (
	"strings"
	"time"
)

var points = map[string]int{
	"CALENDAR_INVALID":     3000,
	"CALENDAR_NOT_INVITED": 1000,
	"CALENDAR_ORGANIZER":   1500,
	"CALENDAR_PAST":        1000,
	"CALENDAR_TIMEZONE":    1500,
}

func check(message *Message) (*Outcome, error) {
	outcome := Accept()
	// Without one, nothing is past.
	written, _ := time.Parse("Mon, 2 Jan 2006 15:04:05 -0700", message.Header("Date"))
	for _, part := range message.Parts {
		if part.ContentType != "text/calendar" {
			continue
		}
		if part.Text == nil {
			return nil, &Problem{"config", "read.attachments has to be granted"}
		}
		calendar := parseCalendar(*part.Text)
		review := &review{message: message, calendar: calendar, written: written}
		review.run()
		for _, found := range review.found {
			outcome.Find(found.symbol, points[found.symbol], &part.Index, found.detail)
			if found.symbol == "CALENDAR_INVALID" && outcome.Verdict == "accept" && message.Setting("strict") == "true" {
				outcome.Verdict, outcome.Code, outcome.Enhanced = "reject", 550, "5.6.0"
				outcome.Reason = "the invitation is broken: " + found.detail
			}
		}
	}
	return outcome, nil
}

type found struct{ symbol, detail string }

type review struct {
	message  *Message
	calendar *component
	written  time.Time
	found    []found
}

func (r *review) find(symbol, detail string) {
	r.found = append(r.found, found{symbol, detail})
}

func (r *review) run() {
	calendar := r.calendar
	if calendar == nil {
		r.find("CALENDAR_INVALID", "it is no VCALENDAR, or not closed")
		return
	}
	if version := calendar.value("VERSION"); version != "2.0" {
		r.find("CALENDAR_INVALID", "VERSION is not 2.0")
	}
	if calendar.value("PRODID") == "" {
		r.find("CALENDAR_INVALID", "PRODID is missing")
	}
	zones := map[string]bool{}
	events := 0
	for _, inner := range calendar.inner {
		if inner.name == "VTIMEZONE" {
			zones[inner.value("TZID")] = true
		}
	}
	for _, inner := range calendar.inner {
		if inner.name == "VEVENT" {
			events++
			r.event(inner, zones)
		}
	}
	if events == 0 {
		r.find("CALENDAR_INVALID", "there is no VEVENT in it")
	}
}

func (r *review) event(event *component, zones map[string]bool) {
	for _, name := range []string{"UID", "DTSTAMP", "DTSTART"} {
		if event.value(name) == "" && !(name == "DTSTART" && r.method() == "REPLY") {
			r.find("CALENDAR_INVALID", name+" is missing")
		}
	}
	r.times(event, zones)
	switch r.method() {
	// What is only published asks nobody for an answer.
	case "", "PUBLISH", "REPLY", "REFRESH", "COUNTER":
		return
	}
	r.people(event)
}

func (r *review) method() string {
	return strings.ToUpper(r.calendar.value("METHOD"))
}

func (r *review) times(event *component, zones map[string]bool) {
	start, end := event.property("DTSTART"), event.property("DTEND")
	for _, property := range []*property{start, end} {
		if property == nil {
			continue
		}
		if _, ok := property.moment(); !ok {
			r.find("CALENDAR_INVALID", property.name+" is no date: "+property.value)
			return
		}
		// Names that begin with a slash are known to everybody (RFC 5545 §3.2.19).
		zone := property.parameter("TZID")
		if zone != "" && !zones[zone] && !strings.HasPrefix(zone, "/") {
			r.find("CALENDAR_TIMEZONE", property.name+" is in "+zone+", which no VTIMEZONE defines")
		}
	}
	if start == nil {
		return
	}
	from, _ := start.moment()
	until := from
	if end != nil {
		if event.value("DURATION") != "" {
			r.find("CALENDAR_INVALID", "there are both DTEND and DURATION")
		}
		if start.isDate() != end.isDate() {
			r.find("CALENDAR_INVALID", "of DTSTART and DTEND, one is a date and one a time")
			return
		}
		until, _ = end.moment()
		sameClock := start.parameter("TZID") == end.parameter("TZID") && start.isUTC() == end.isUTC()
		if sameClock && until.Before(from) {
			r.find("CALENDAR_INVALID", "it ends before it begins")
			return
		}
	} else if event.value("DURATION") != "" || start.isDate() {
		// How long does not matter: a day is enough to be sure.
		until = until.Add(24 * time.Hour)
	}
	// Without a zone it may be up to 14 hours later somewhere.
	if !start.isUTC() {
		until = until.Add(14 * time.Hour)
	}
	isOver := !r.written.IsZero() && until.Before(r.written)
	if isOver && event.value("RRULE") == "" && event.value("RDATE") == "" && r.method() != "CANCEL" {
		r.find("CALENDAR_PAST", "it was over on "+until.Format("2006-01-02")+", and the message is of "+r.written.Format("2006-01-02"))
	}
}

func (r *review) people(event *component) {
	organizer := mailbox(event.value("ORGANIZER"))
	if organizer == "" {
		r.find("CALENDAR_INVALID", "ORGANIZER is missing")
	} else if !r.isSender(organizer) {
		r.find("CALENDAR_ORGANIZER", organizer+" organizes it, and is not the sender")
	}
	invited := map[string]bool{organizer: true}
	for _, property := range event.properties {
		if property.name == "ATTENDEE" {
			invited[mailbox(property.value)] = true
		}
	}
	for _, recipient := range r.message.Envelope.To {
		if !invited[strings.ToLower(recipient)] {
			r.find("CALENDAR_NOT_INVITED", recipient+" is not among the attendees")
		}
	}
}

func (r *review) isSender(address string) bool {
	for _, name := range []string{"From", "Sender", "Reply-To"} {
		field := strings.ToLower(r.message.Header(name))
		for _, word := range strings.FieldsFunc(field, func(c rune) bool { return strings.ContainsRune("<>,; \t", c) }) {
			if word == address {
				return true
			}
		}
	}
	return false
}

// mailbox is the address in mailto:ada@example.org.
func mailbox(uri string) string {
	uri = strings.ToLower(strings.TrimSpace(uri))
	address, _, _ := strings.Cut(strings.TrimPrefix(uri, "mailto:"), "?")
	return address
}
