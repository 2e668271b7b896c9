package ca.helpcommunitieslead.desk;

import ca.helpcommunitieslead.directory.MunicipalityCode;

/**
 * Where somebody sits or works.
 *
 * @param ward empty where there is none or none was given
 */
public record Seat(MunicipalityCode council, Office office, String ward) {
    public static final int LONGEST_WARD = 60;
}
