// Puts a mark before the subject, once. mailwright-plugin.toml says what this plugin is and wants.
package main

import "strings"

func check(message *Message) (*Outcome, error) {
	prefix := message.Setting("prefix")
	subject := message.Header("Subject")
	outcome := Accept()
	if !strings.HasPrefix(subject, prefix) {
		outcome.SetHeader("Subject", prefix+subject)
	}
	return outcome, nil
}
