# A person takes their data away, sees who read it, and goes on where they were
user: hi
bot: … What would you like to be different?
user: more time with my daughter
bot: … Who is in this goal with you?
user: export my data
bot: Open “My data” in the menu at the top. There you can take it all away in one file.
bot: Who is in this goal with you?
user: who has read this?
bot: Nobody but you has read it here.
bot: Who is in this goal with you?
user: what do you keep?
bot: I keep 1 goal, what we say here, and when to ask how it goes. You said yes to that on Wednesday 10 March 2027. What would you like to do?
choices: Take my data away | Who has read this? | Delete my data | Leave it so
user: leave it so
bot: Then it stays so. Who is in this goal with you?

# Deleting says what goes and asks once
user: hi
bot: …
user: more time with my daughter
bot: … Who is in this goal with you?
user: delete my data
bot: This deletes 1 goal, all that we said, your plans and your settings. It can't be undone, and links you gave away stop working. Shall I delete it all?
choices: No, keep it | Yes, delete it all
user: hm
bot: Shall I delete it all?
user: no, keep it
bot: Nothing is deleted. Who is in this goal with you?
user: delete my data
bot: This deletes … Shall I delete it all?
user: yes, delete it all
bot: I'm deleting it now, this talk too. In a few minutes nothing of it is left. Your proof has this number: 7KQ2

# Check-ins are taken back with all else that was agreed to
given: a saved goal; what: walk
user: yes
bot: …
user: my data
bot: I keep 1 goal, … What would you like to do?
choices: Take my data away | Who has read this? | Stop check-ins | Delete my data | Leave it so
user: stop check-ins
bot: I won't ask any more. Your goals are still here. Say “check in” when you like, or “check-in times” to begin again.
user: delete everything
bot: This deletes 1 goal, … Shall I delete it all?
