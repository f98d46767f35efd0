module calendar-invite

go 1.24
