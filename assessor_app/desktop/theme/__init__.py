"""How everything looks: colours, spacing, type, icons, and builders of consistent widgets."""
