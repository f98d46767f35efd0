package main

import (
	"strings"
	"time"
)

type property struct {
	name       string
	parameters map[string]string
	value      string
}

type component struct {
	name       string
	properties []*property
	inner      []*component
}

// parseCalendar reads the first VCALENDAR; nil where there is none, or where it is not closed.
func parseCalendar(text string) *component {
	text = strings.ReplaceAll(text, "\r\n", "\n")
	text = strings.TrimPrefix(text, "\ufeff")
	text = strings.ReplaceAll(strings.ReplaceAll(text, "\n ", ""), "\n\t", "")
	var open []*component
	for _, line := range strings.Split(text, "\n") {
		property := parseLine(line)
		if property == nil {
			continue
		}
		switch {
		case property.name == "BEGIN":
			one := &component{name: strings.ToUpper(strings.TrimSpace(property.value))}
			if len(open) > 0 {
				parent := open[len(open)-1]
				parent.inner = append(parent.inner, one)
			} else if one.name != "VCALENDAR" {
				return nil
			}
			open = append(open, one)
		case len(open) == 0:
			return nil
		case property.name == "END":
			last := open[len(open)-1]
			if last.name != strings.ToUpper(strings.TrimSpace(property.value)) {
				return nil
			}
			if open = open[:len(open)-1]; len(open) == 0 {
				return last
			}
		default:
			last := open[len(open)-1]
			last.properties = append(last.properties, property)
		}
	}
	return nil
}

// parseLine takes NAME;PARAMETER=VALUE;PARAMETER="a:b":VALUE apart.
func parseLine(line string) *property {
	quoted := false
	start := 0
	var pieces []string
	for i := 0; i < len(line); i++ {
		switch c := line[i]; {
		case c == '"':
			quoted = !quoted
		case quoted:
		case c == ';' || c == ':':
			pieces = append(pieces, line[start:i])
			start = i + 1
			if c == ':' {
				return newProperty(pieces, line[start:])
			}
		}
	}
	return nil
}

func newProperty(pieces []string, value string) *property {
	one := &property{strings.ToUpper(pieces[0]), map[string]string{}, value}
	for _, piece := range pieces[1:] {
		name, text, _ := strings.Cut(piece, "=")
		one.parameters[strings.ToUpper(name)] = strings.Trim(text, `"`)
	}
	return one
}

func (c *component) property(name string) *property {
	for _, property := range c.properties {
		if property.name == name {
			return property
		}
	}
	return nil
}

func (c *component) value(name string) string {
	if property := c.property(name); property != nil {
		return strings.TrimSpace(property.value)
	}
	return ""
}

func (p *property) parameter(name string) string { return p.parameters[name] }

func (p *property) isDate() bool { return !strings.Contains(p.value, "T") }

func (p *property) isUTC() bool { return strings.HasSuffix(strings.TrimSpace(p.value), "Z") }

// moment is as the clock there shows it.
func (p *property) moment() (time.Time, bool) {
	value := strings.TrimSuffix(strings.TrimSpace(p.value), "Z")
	for _, layout := range []string{"20060102T150405", "20060102"} {
		if moment, err := time.Parse(layout, value); err == nil {
			return moment, true
		}
	}
	return time.Time{}, false
}
