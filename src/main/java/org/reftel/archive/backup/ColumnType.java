package org.reftel.archive.backup;

import java.math.BigDecimal;
import java.sql.JDBCType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The types of columns, as JSON has them and as both databases take them. */
enum ColumnType {
    WHOLE(Types.BIGINT) {
        @Override
        @Nullable
        Object read(ResultSet row, int column) throws SQLException {
            long number = row.getLong(column);
            return row.wasNull() ? null : number;
        }

        @Override
        Object parse(JsonNode value) {
            return value.longValue();
        }
    },
    FLOATING(Types.DOUBLE) {
        @Override
        @Nullable
        Object read(ResultSet row, int column) throws SQLException {
            double number = row.getDouble(column);
            return row.wasNull() ? null : number;
        }

        @Override
        Object parse(JsonNode value) {
            return value.doubleValue();
        }
    },
    DECIMAL(Types.NUMERIC) {
        @Override
        @Nullable
        Object read(ResultSet row, int column) throws SQLException {
            BigDecimal number = row.getBigDecimal(column);
            return number == null ? null : number.toPlainString();
        }

        @Override
        Object parse(JsonNode value) {
            return new BigDecimal(value.stringValue());
        }
    },
    TRUTH(Types.BOOLEAN) {
        @Override
        @Nullable
        Object read(ResultSet row, int column) throws SQLException {
            boolean truth = row.getBoolean(column);
            return row.wasNull() ? null : truth;
        }

        @Override
        Object parse(JsonNode value) {
            return value.booleanValue();
        }
    },
    TEXT(Types.VARCHAR) {
        @Override
        @Nullable
        Object read(ResultSet row, int column) throws SQLException {
            return row.getString(column);
        }

        @Override
        Object parse(JsonNode value) {
            return value.stringValue();
        }
    },
    /** With a time zone: in UTC. */
    INSTANT(Types.TIMESTAMP_WITH_TIMEZONE) {
        @Override
        @Nullable
        Object read(ResultSet row, int column) throws SQLException {
            OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
            return time == null ? null : time.toInstant().toString();
        }

        @Override
        Object parse(JsonNode value) {
            return Instant.parse(value.stringValue()).atOffset(ZoneOffset.UTC);
        }
    },
    /** Without a time zone. */
    LOCAL_TIME(Types.TIMESTAMP) {
        @Override
        @Nullable
        Object read(ResultSet row, int column) throws SQLException {
            LocalDateTime time = row.getObject(column, LocalDateTime.class);
            return time == null ? null : time.toString();
        }

        @Override
        Object parse(JsonNode value) {
            return LocalDateTime.parse(value.stringValue());
        }
    },
    DATE(Types.DATE) {
        @Override
        @Nullable
        Object read(ResultSet row, int column) throws SQLException {
            LocalDate date = row.getObject(column, LocalDate.class);
            return date == null ? null : date.toString();
        }

        @Override
        Object parse(JsonNode value) {
            return LocalDate.parse(value.stringValue());
        }
    },
    /** In Base64. */
    BYTES(Types.VARBINARY) {
        @Override
        @Nullable
        Object read(ResultSet row, int column) throws SQLException {
            byte[] bytes = row.getBytes(column);
            return bytes == null ? null : Base64.getEncoder().encodeToString(bytes);
        }

        @Override
        Object parse(JsonNode value) {
            return Base64.getDecoder().decode(value.stringValue());
        }
    };

    private final int sqlType;

    ColumnType(int sqlType) {
        this.sqlType = sqlType;
    }

    /** As JSON has it: a number, a truth value or a text; null for the database's null. */
    abstract @Nullable Object read(ResultSet row, int column) throws SQLException;

    /** As a statement takes it, from the JSON that {@link #read} made. */
    abstract Object parse(JsonNode value);

    /** What the driver calls the type of a null. */
    int sqlType() {
        return sqlType;
    }

    /**
     * The type of a column.
     *
     * @param code of {@link Types}
     * @param name the database's own, which PostgreSQL alone tells timestamps with and without zone apart by
     * @throws IllegalStateException for a type that no table had when this was written
     */
    static ColumnType of(int code, String name) {
        return switch (JDBCType.valueOf(code)) {
            case SMALLINT, INTEGER, BIGINT -> WHOLE;
            case REAL, FLOAT, DOUBLE -> FLOATING;
            case NUMERIC, DECIMAL -> DECIMAL;
            case BOOLEAN, BIT -> TRUTH;
            case CHAR, VARCHAR, LONGVARCHAR, CLOB -> TEXT;
            case TIMESTAMP_WITH_TIMEZONE -> INSTANT;
            case TIMESTAMP -> name.toLowerCase(Locale.ROOT).equals("timestamptz") ? INSTANT : LOCAL_TIME;
            case DATE -> DATE;
            case BINARY, VARBINARY, LONGVARBINARY, BLOB -> BYTES;
            default -> throw new IllegalStateException("a backup cannot hold columns of the type " + name);
        };
    }
}
