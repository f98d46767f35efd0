// The core door: a message comes as JSON in a frame, the answer is JSON. docs/plugins.md of mailwright says what the
// fields are.
package main

import (
	"encoding/binary"
	"encoding/json"
	"strings"
	"unsafe"
)

type Message struct {
	Envelope struct {
		From string   `json:"from"`
		To   []string `json:"to"`
	} `json:"envelope"`
	Headers []Header `json:"headers"`
	Parts   []Part   `json:"parts"`
	Score   struct {
		Points    int       `json:"points"`
		Threshold int       `json:"threshold"`
		Findings  []Finding `json:"findings"`
	} `json:"score"`
	Settings map[string]any `json:"settings"`
	Size     int            `json:"size"`
	// The message as it is on the wire; empty without read.attachments.
	Raw []byte `json:"-"`
}

type Header struct {
	Name  string `json:"name"`
	Value string `json:"value"`
	Raw   string `json:"raw"`
}

type Part struct {
	Index  int  `json:"index"`
	Parent *int `json:"parent"`
	// container, text, html, inline or attachment.
	Role        string  `json:"role"`
	ContentType string  `json:"contentType"`
	Filename    *string `json:"filename"`
	ContentID   *string `json:"contentId"`
	Size        int     `json:"size"`
	// Of the two bodies; with read.attachments, of every part that is text.
	Text *string `json:"text"`
	// With read.attachments: where the content stands in Message.Raw.
	Raw *struct {
		Start    int    `json:"start"`
		End      int    `json:"end"`
		Encoding string `json:"encoding"`
	} `json:"raw"`
}

type Finding struct {
	Symbol string `json:"symbol"`
	Points int    `json:"points"`
	Part   *int   `json:"part"`
	Detail string `json:"detail"`
}

// Header is the value of the first field of that name, in any case; empty where there is none.
func (m *Message) Header(name string) string {
	for _, header := range m.Headers {
		if strings.EqualFold(header.Name, name) {
			return header.Value
		}
	}
	return ""
}

// Setting is a text, an integer or a boolean, as text; empty where nothing is set.
func (m *Message) Setting(key string) string {
	text, _ := m.Settings[key].(string)
	return text
}

// SettingList has the items of a list; none where nothing is set.
func (m *Message) SettingList(key string) []string {
	var texts []string
	items, _ := m.Settings[key].([]any)
	for _, item := range items {
		if text, ok := item.(string); ok {
			texts = append(texts, text)
		}
	}
	return texts
}

type Outcome struct {
	// accept, tempfail, reject or quarantine.
	Verdict  string    `json:"verdict"`
	Reason   string    `json:"reason,omitempty"`
	Code     int       `json:"code,omitempty"`
	Enhanced string    `json:"enhanced,omitempty"`
	Edits    []Edit    `json:"edits,omitempty"`
	Findings []Finding `json:"findings,omitempty"`
	Log      []Line    `json:"log,omitempty"`
}

// An Edit has "edit", its name, and the fields in the table of docs/plugins.md.
type Edit map[string]any

// A Line is for the operator; its level is debug, info, warn or error.
type Line struct {
	Level   string `json:"level"`
	Message string `json:"message"`
}

func Accept() *Outcome { return &Outcome{Verdict: "accept"} }

func Reject(reason string) *Outcome {
	return &Outcome{Verdict: "reject", Reason: reason, Code: 550, Enhanced: "5.7.1"}
}

func (o *Outcome) SetHeader(name, value string) {
	o.Edits = append(o.Edits, Edit{"edit": "set-header", "name": name, "value": value})
}

func (o *Outcome) Find(symbol string, points int, part *int, detail string) {
	o.Findings = append(o.Findings, Finding{symbol, points, part, detail})
}

// A Problem is why the plugin could not do its work: config, unsupported or internal.
type Problem struct {
	Failure string `json:"failure"`
	Reason  string `json:"reason"`
}

func (p *Problem) Error() string { return p.Reason }

// What the host holds an address of must not be collected.
var kept [][]byte

func main() {}

//go:wasmexport mw_abi
func abi() int32 { return 1 }

//go:wasmexport mw_alloc
func alloc(length int32) int32 {
	return address(make([]byte, uint32(length)))
}

//go:wasmexport mw_check
func door(start, length int32) int64 {
	frame := unsafe.Slice((*byte)(unsafe.Pointer(uintptr(uint32(start)))), uint32(length))
	answer, err := json.Marshal(answer(frame))
	if err != nil {
		panic(err)
	}
	return int64(uint64(uint32(address(answer)))<<32 | uint64(len(answer)))
}

func answer(frame []byte) any {
	end := 4 + binary.LittleEndian.Uint32(frame)
	message := &Message{Raw: frame[end:]}
	err := json.Unmarshal(frame[4:end], message)
	if err == nil {
		var outcome *Outcome
		if outcome, err = check(message); err == nil {
			return outcome
		}
	}
	if problem, ok := err.(*Problem); ok {
		return problem
	}
	return &Problem{"internal", err.Error()}
}

func address(bytes []byte) int32 {
	kept = append(kept, bytes)
	return int32(uintptr(unsafe.Pointer(unsafe.SliceData(bytes))))
}
