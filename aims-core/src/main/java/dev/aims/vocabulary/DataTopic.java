package dev.aims.vocabulary;

import dev.aims.fact.Coded;

/** Topics that a data management process can cover. */
public enum DataTopic implements Coded {
    PRIVACY_SECURITY,
    DATA_THREATS,
    TRANSPARENCY,
    REPRESENTATIVENESS,
    ACCURACY_INTEGRITY
}
