# What the desk itself says on the way

# Put before something that may have arrived before a restart
delivery-possibly-repeated = ⟲ Possibly a repeat
# Said to a member whose event could not be handled
delivery-apology = Sorry, something went wrong on our side and this did not reach the team. Please send it once more; if it fails again, use the button below to reach a person.
# Button
delivery-menu = Open the menu
