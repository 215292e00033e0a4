"""The page on which a till's file is dropped, looked at, stored, and taken back."""
