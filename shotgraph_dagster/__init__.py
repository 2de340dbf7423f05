"""ShotGraph on Dagster: decides when, where and for whom films are made, and contains no film-making."""
